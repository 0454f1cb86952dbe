/// The reason why a ``MarkupWriter`` could not write a document. Apart from ``tooLong`` and
/// ``library(call:)``, each indicates a bug in the calling program.
public enum MarkupError: Error, Equatable, Sendable {
    /// XML and HTML do not both read the name as it is spelt. A valid name is a lowercase ASCII letter, then
    /// ASCII letters, digits and any of `-`, `_`, `.` and `:`.
    case invalidName(String)

    /// XML and HTML would read the element differently in this form: a void element with an end tag, another
    /// element without one, or an element whose text HTML does not unescape.
    case wrongForm(String)

    /// The attribute is given twice for one element.
    case repeatedAttribute(String)

    /// The style sheet contains `<`, `&`, `]]>` or a code point that markup may not contain.
    case forbiddenCSS

    /// The document type does not come first, text or a style is outside the root element, or a second root
    /// element follows the first.
    case misplaced

    /// The document has no root element, or the content of an element threw.
    case incomplete

    /// A text or the whole document is longer than libxml2 can count.
    case tooLong

    /// A call of libxml2 failed, which it does when memory runs out.
    case library(call: String)
}
