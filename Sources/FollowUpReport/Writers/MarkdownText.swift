import Diagnostics
import Texts

/// Words made safe to stand in CommonMark, with the extensions of GitHub, as nothing but words.
enum MarkdownText {
    /// `text` on one line, with a backslash before each character that could begin markup: emphasis, code, links,
    /// images, HTML, entities, footnotes, tables, strikethrough, mathematics, mentions, and addresses that would
    /// become links by themselves. White space is folded, since a line break could begin a block of another kind.
    static func escaped(_ text: String) -> String {
        let text = FoldedText.line(text)
        // All that begins markup is ASCII, so the bytes are looked at one by one.
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var copied = 0
        func put(_ characters: String, before position: Int) {
            result += bytes[copied..<position]
            result += characters.utf8
            copied = position
        }
        for position in bytes.indices where mayBeMarkup(bytes[position]) {
            if bytes[position] == UInt8(ascii: "@"), position > 0, bytes[position - 1] != UInt8(ascii: " ") {
                // GitHub looks for mail addresses after it has taken the backslashes away; an empty comment, which
                // is never at the start of a line, parts this one.
                put("<!-- -->", before: position)
            } else if isMarkup(bytes[position], in: bytes, at: position) {
                put("\\", before: position)
            }
        }
        // In most texts nothing does.
        guard !result.isEmpty else { return escapedStart(text) }
        return escapedStart(String(decoding: result + bytes[copied...], as: UTF8.self))
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

    private static func isMarkup(_ byte: UInt8, in bytes: [UInt8], at position: Int) -> Bool {
        let next = position + 1 < bytes.count ? UTF8.scalar(in: bytes, at: position + 1) ?? " " : " "
        switch byte {
        case UInt8(ascii: "&"): return next == "#" || next.properties.isAlphabetic
        // “https://…” and “:smile:”
        case UInt8(ascii: ":"):
            return next == "/" || next.properties.isAlphabetic || next == "+" || next == "-"
        // “www.example.org” becomes a link without any scheme.
        case UInt8(ascii: "."):
            return position >= 3
                && bytes[(position - 3)..<position].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
        default: return true
        }
    }

    /// A text that begins like a list, a rule or a table begins with a backslash instead; so does one that begins
    /// like the address of a link, for it may follow a footnote.
    private static func escapedStart(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        if ["-", "+", "=", ":", "("].contains(first) { return "\\" + text }
        let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
        if !digits.isEmpty, let mark = text.unicodeScalars.dropFirst(digits.count).first,
            mark == "." || mark == ")"
        {
            return String(String.UnicodeScalarView(digits)) + "\\" + text.dropFirst(digits.count)
        }
        return text
    }
}
