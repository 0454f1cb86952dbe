import ByteText
import TextAnalysis

/// Escaping of text for GitHub Flavored Markdown, so that it is displayed as plain text.
enum MarkdownText {
    /// Returns `text` on one line, with a backslash before each character that could begin markup: emphasis,
    /// code, links, images, HTML, entities, footnotes, tables, strikethrough, mathematics, mentions, and
    /// addresses that would become links by themselves. White space is folded, since a line break could begin
    /// a block of another kind.
    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        write(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the escaped `text` to `bytes`.
    static func write(_ text: String, to bytes: inout [UInt8]) {
        let text = FoldedText.line(text)
        let start = bytes.count
        // Nearly every text needs escaping only at its start, and is then complete.
        bytes.append(contentsOf: text.utf8)
        if let first = firstMarkup(in: bytes.span.extracting(start...), from: 0) {
            let text = Array(bytes[start...])
            bytes.removeLast(text.count - first)
            writeEscaped(text, from: first, to: &bytes)
        }
        escapeStart(at: start, of: &bytes)
    }

    /// Writes a text from the first character that must be escaped.
    private static func writeEscaped(_ text: [UInt8], from first: Int, to bytes: inout [UInt8]) {
        var (copied, markup) = (first, Optional(first))
        while let position = markup {
            bytes += text[copied..<position]
            // GitHub looks for email addresses after it has removed the backslashes; an empty comment, never
            // at the start of a line, breaks up the address.
            let isAddress =
                text[position] == UInt8(ascii: "@") && position > 0
                && text[position - 1] != UInt8(ascii: " ")
            bytes += (isAddress ? "<!-- -->" : "\\").utf8
            copied = position
            markup = firstMarkup(in: text.span, from: position + 1)
        }
        bytes += text[copied...]
    }

    /// Returns the offset of the next character that must be escaped, or nil if there is none.
    private static func firstMarkup(in bytes: Span<UInt8>, from position: Int) -> Int? {
        // All markup begins with ASCII, so the bytes can be checked one by one.
        var position = position
        while position < bytes.count {
            if mayBeMarkup(bytes[position]), isMarkup(bytes[position], in: bytes, at: position) {
                return position
            }
            position += 1
        }
        return nil
    }

    /// Returns whether a byte begins markup, always or before certain others.
    private static func mayBeMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
            UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: ":"),
            UInt8(ascii: "."), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    private static func isMarkup(_ byte: UInt8, in bytes: Span<UInt8>, at position: Int) -> Bool {
        switch byte {
        case UInt8(ascii: "&"):
            let next = scalar(in: bytes, at: position + 1)
            return next == "#" || next.properties.isAlphabetic
        // “https://…” and “:smile:”
        case UInt8(ascii: ":"):
            let next = scalar(in: bytes, at: position + 1)
            return next == "/" || next.properties.isAlphabetic || next == "+" || next == "-"
        // “//example.org” is a link in some viewers, also after a colon with a backslash.
        case UInt8(ascii: "/"): return scalar(in: bytes, at: position + 1) == "/"
        // “www.example.org” becomes a link even without a scheme.
        case UInt8(ascii: "."):
            return position >= 3
                && (position - 3..<position).allSatisfy { bytes[$0] | 0x20 == UInt8(ascii: "w") }
        default: return true
        }
    }

    /// Returns the character at a byte offset, or a space after the end.
    private static func scalar(in bytes: Span<UInt8>, at position: Int) -> Unicode.Scalar {
        position < bytes.count ? UTF8.scalar(in: bytes, at: position) ?? " " : " "
    }

    /// Puts a backslash before a text that begins like a list, a rule or a table, or like the address of a
    /// link, because it may follow a footnote.
    private static func escapeStart(at start: Int, of bytes: inout [UInt8]) {
        guard start < bytes.count else { return }
        switch bytes[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "("):
            bytes.insert(UInt8(ascii: "\\"), at: start)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = bytes[start...].prefix { (0x30...0x39).contains($0) }
            guard digits.endIndex < bytes.count else { return }
            if [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[digits.endIndex]) {
                bytes.insert(UInt8(ascii: "\\"), at: digits.endIndex)
            }
        default: break
        }
    }
}
