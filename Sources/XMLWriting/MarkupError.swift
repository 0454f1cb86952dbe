/// Why a ``MarkupWriter`` could not write what it was asked to. Apart from ``tooLong`` and
/// ``library(call:)``, each points at a mistake in the program that writes.
public enum MarkupError: Error, Equatable, Sendable {
    /// The name is not one that XML and HTML both read as it is spelt: a lower-case ASCII letter, then ASCII
    /// letters, digits and any of `-`, `_`, `.` and `:`.
    case invalidName(String)

    /// The element cannot be written in this form without XML and HTML reading it differently: a void
    /// element with an end tag, another element without one, or an element whose text HTML does not unescape.
    case wrongForm(String)

    /// The attribute is given twice to one element.
    case repeatedAttribute(String)

    /// The style sheet holds `<`, `&`, `]]>` or a code point that markup may not contain.
    case forbiddenCSS

    /// The document type does not come first, text or a style stands outside the root element, or a second
    /// root element follows the first.
    case misplaced

    /// The document has no root element, or the content of an element threw.
    case incomplete

    /// A text or the whole document is longer than libxml2 can count.
    case tooLong

    /// A call of libxml2 failed, which it does when memory runs out.
    case library(call: String)
}
