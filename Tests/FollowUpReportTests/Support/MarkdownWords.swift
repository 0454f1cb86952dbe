/// Markdown as displayed, with regard to escapes only.
enum MarkdownWords {
    /// Returns the text without the backslashes before punctuation and without empty comments.
    static func seen(in markdown: some StringProtocol) -> String {
        var seen = String.UnicodeScalarView()
        var rest = Substring(markdown).unicodeScalars
        let comment = "<!-- -->".unicodeScalars
        while let scalar = rest.first {
            if rest.starts(with: comment) {
                rest.removeFirst(comment.count)
                continue
            }
            rest.removeFirst()
            if scalar == "\\", let next = rest.first, isPunctuation(next) {
                rest.removeFirst()
                seen.append(next)
            } else {
                seen.append(scalar)
            }
        }
        return String(seen)
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
        default: false
        }
    }
}
