import ByteText
import Texts

/// Words made safe to stand in CommonMark, with the extensions of GitHub, as nothing but words.
enum MarkdownText {
    /// `text` on one line, with a backslash before each character that could begin markup: emphasis, code, links,
    /// images, HTML, entities, footnotes, tables, strikethrough, mathematics, mentions, and addresses that would
    /// become links by themselves. White space is folded, since a line break could begin a block of another kind.
    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        write(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds `text`, as `escaped` gives it, to what is written.
    static func write(_ text: String, to bytes: inout [UInt8]) {
        let text = FoldedText.line(text)
        let start = bytes.count
        // Nearly every text needs no escape but at its start, and then is in its place already.
        bytes.append(contentsOf: text.utf8)
        if let first = firstMarkup(in: bytes.span.extracting(start...), from: 0) {
            let text = Array(bytes[start...])
            bytes.removeLast(text.count - first)
            writeEscaped(text, from: first, to: &bytes)
        }
        escapeStart(at: start, of: &bytes)
    }

    /// Writes a text from the first of its characters that is to be escaped on.
    private static func writeEscaped(_ text: [UInt8], from first: Int, to bytes: inout [UInt8]) {
        var (copied, markup) = (first, Optional(first))
        while let position = markup {
            bytes += text[copied..<position]
            // GitHub looks for mail addresses after it has taken the backslashes away; an empty comment, which is never at
            // the start of a line, parts this one.
            let isAddress =
                text[position] == UInt8(ascii: "@") && position > 0
                && text[position - 1] != UInt8(ascii: " ")
            bytes += (isAddress ? "<!-- -->" : "\\").utf8
            copied = position
            markup = firstMarkup(in: text.span, from: position + 1)
        }
        bytes += text[copied...]
    }

    /// Where the next character stands before which something must be put; nil when there is none.
    private static func firstMarkup(in bytes: Span<UInt8>, from position: Int) -> Int? {
        // All that begins markup is ASCII, so the bytes are looked at one by one.
        var position = position
        while position < bytes.count {
            if mayBeMarkup(bytes[position]), isMarkup(bytes[position], in: bytes, at: position) {
                return position
            }
            position += 1
        }
        return nil
    }

    /// Whether a byte is a character that begins markup, or begins it before some others.
    private static func mayBeMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
            UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: ":"),
            UInt8(ascii: "."):
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
        // “www.example.org” becomes a link without any scheme.
        case UInt8(ascii: "."):
            return position >= 3
                && (position - 3..<position).allSatisfy { bytes[$0] | 0x20 == UInt8(ascii: "w") }
        default: return true
        }
    }

    /// The character at a byte; a space after the end.
    private static func scalar(in bytes: Span<UInt8>, at position: Int) -> Unicode.Scalar {
        position < bytes.count ? UTF8.scalar(in: bytes, at: position) ?? " " : " "
    }

    /// A text that begins like a list, a rule or a table begins with a backslash instead; so does one that begins
    /// like the address of a link, for it may follow a footnote.
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
