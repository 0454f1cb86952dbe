/// Writes an HTML document as polyglot markup: well-formed XML that is HTML5 at the same time.
///
/// Elements nest as the closures that write their content do, so each one is closed. The names of elements
/// and attributes are compile-time constants, so no input chooses them. Text and attribute values may be any
/// string: they are escaped, their line ends become LF, and the code points that XML or HTML forbids become
/// U+FFFD. The meaning of a value is not checked, for example whether an address in `href` may be followed.
///
/// After the first failure nothing more is written, and ``finish()`` throws the ``MarkupError`` that says
/// why; so a page is written without a `try` on every line and yet never delivered in part.
///
/// Writers share no state: each thread may have its own.
///
///     var page = try MarkupWriter()
///     page.doctypeHTML()
///     page.element("html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": "fr"]) { html in
///         html.element("p", text: "1 < 2")
///     }
///     let bytes = try page.finish()
public struct MarkupWriter: ~Copyable {
    private enum Stage { case start, prolog, root, end }

    private var output: TextWriter
    private var stage = Stage.start
    private var depth = 0

    /// Creates a writer of an empty document.
    ///
    /// - Throws: ``MarkupError/library(call:)`` if memory runs out.
    public init() throws(MarkupError) {
        output = try TextWriter()
    }

    /// Writes `<!DOCTYPE html>`, which must precede everything but line breaks.
    public mutating func doctypeHTML() {
        guard stage == .start else { return output.fail(.misplaced) }
        stage = .prolog
        output.documentType("html")
    }

    /// Writes an element with a start and an end tag around what `content` writes, even if that is nothing.
    ///
    /// - Parameters:
    ///   - name: The name of the element.
    ///   - attributes: The attributes, in order.
    ///   - content: Writes the content with the writer that it is given.
    /// - Throws: What `content` throws. After that the document cannot be finished.
    public mutating func element<Failure: Error>(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        _ content: (inout MarkupWriter) throws(Failure) -> Void
    ) throws(Failure) {
        start(name, attributes, form: .tagPair)
        try content(&self)
        output.endElement()
        leave()
    }

    /// Writes an element with a start and an end tag around `text`.
    ///
    /// HTML, unlike XML, drops a line feed at the very start of `pre` and `textarea`.
    public mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes a void element, such as `<br/>`. Only those that are void in HTML may be written so: any other
    /// would stay open there.
    public mutating func emptyElement(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]
    ) {
        start(name, attributes, form: .void)
        output.endEmptyElement()
        leave()
    }

    /// Writes text inside the current element.
    public mutating func text(_ string: String) {
        guard stage == .root else { return output.fail(.misplaced) }
        let bytes = string.utf8.span
        if !bytes.isEmpty, MarkupText.isPlain(bytes) {
            output.raw(bytes)
        } else {
            output.text(MarkupText.legal(string))
        }
    }

    /// Writes a `style` element. HTML takes a style sheet literally where XML unescapes it, so only one that
    /// needs no escaping can be written.
    public mutating func style(_ css: StaticString) { style([.css(css)]) }

    /// Writes a `style` element whose style sheet may contain any text as a string, for example for the
    /// property `content`.
    public mutating func style(_ parts: [StyleSheetPart]) {
        guard stage == .root else { return output.fail(.misplaced) }
        guard parts.allSatisfy(\.isLiteral) else { return output.fail(.forbiddenCSS) }
        start("style", [:], form: .rawText)
        if !parts.isEmpty { output.raw(parts.text.utf8.span) }
        output.endElement()
        leave()
    }

    /// Writes a line feed to make the source legible. Inside an element it is text: use it where white space
    /// does not matter.
    public mutating func lineBreak() {
        output.raw("\n")
    }

    /// Hands the bytes written so far to `take` once there are at least 64 KiB of them, so that a large
    /// document is never whole in memory.
    ///
    /// The pieces are a document only if ``finish()`` does not throw.
    public mutating func drain(to take: ([UInt8]) -> Void) {
        if let written = output.drain(least: 1 << 16) { take(written) }
    }

    /// Ends the document and returns, as UTF-8, what has not been drained.
    ///
    /// - Throws: The first failure of the writer, or ``MarkupError/incomplete`` if there is no complete root
    ///   element.
    public consuming func finish() throws(MarkupError) -> [UInt8] {
        if stage != .end { output.fail(.incomplete) }
        return try output.finish()
    }

    private mutating func start(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>, form: MarkupName.Form
    ) {
        depth += 1
        guard stage != .end else { return output.fail(.misplaced) }
        stage = .root
        guard MarkupName.isName(name) else { return output.fail(.invalidName(name.description)) }
        guard MarkupName.form(of: name) == form else { return output.fail(.wrongForm(name.description)) }
        output.startElement(name)
        for (position, (name, value)) in attributes.enumerated() {
            guard MarkupName.isName(name) else { return output.fail(.invalidName(name.description)) }
            let isRepeated = attributes.prefix(position).contains {
                MarkupName.areEqualIgnoringCase($0.key, name)
            }
            guard !isRepeated else { return output.fail(.repeatedAttribute(name.description)) }
            output.attribute(name, MarkupText.legal(value))
        }
    }

    private mutating func leave() {
        depth -= 1
        if depth == 0 { stage = .end }
    }
}
