/// Words made safe to stand in CommonMark, with the extensions of GitHub, as nothing but words.
enum MarkdownText {
    /// `text` on one line, with a backslash before each character that could begin markup: emphasis, code, links,
    /// images, HTML, entities, footnotes, tables, strikethrough, mathematics, mentions, and addresses that would
    /// become links by themselves. White space is folded, since a line break could begin a block of another kind.
    static func escaped(_ text: String) -> String {
        var result = ""
        var previous: Unicode.Scalar = " "
        let scalars = Array(StateText.folded(text).unicodeScalars)
        for (position, scalar) in scalars.enumerated() {
            let next = position + 1 < scalars.count ? scalars[position + 1] : " "
            if scalar == "@", previous != " " {
                // GitHub looks for mail addresses after it has taken the backslashes away; an empty comment, which
                // is never at the start of a line, parts this one.
                result += "<!-- -->"
            } else if alwaysMarkup.contains(scalar)
                || isMarkup(scalar, after: previous, before: next, in: scalars, at: position)
            {
                result += "\\"
            }
            result.unicodeScalars.append(scalar)
            previous = scalar
        }
        return escapedStart(result)
    }

    private static let alwaysMarkup: Set<Unicode.Scalar> = [
        "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$", "@", "#",
    ]

    private static func isMarkup(
        _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, before next: Unicode.Scalar,
        in scalars: [Unicode.Scalar], at position: Int
    ) -> Bool {
        switch scalar {
        case "&": next == "#" || next.properties.isAlphabetic
        // “https://…” and “:smile:”
        case ":": next == "/" || next.properties.isAlphabetic || next == "+" || next == "-"
        // “www.example.org” becomes a link without any scheme.
        case ".": position >= 3 && scalars[(position - 3)..<position].allSatisfy { $0 == "w" || $0 == "W" }
        default: false
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
