import TextAnalysis

/// The displayed words of a line of Markdown. Plain text is unchanged, except for its white space.
///
/// Heading and emphasis marks, backslashes before punctuation and `<br>` are removed; `<sup>` is kept,
/// because it marks footnotes.
struct LineMarkup {
    let words: String
    let isHeading: Bool

    /// Returns the lines of a text.
    static func lines(of texts: [String]) -> [LineMarkup] {
        zip(texts, Emphasis.removed(from: texts)).map { LineMarkup($0, withoutEmphasis: $1) }
    }

    private init(_ line: String, withoutEmphasis plain: String) {
        var text = Self.spaced(plain)
        let hashes = text.prefix { $0 == "#" }.count
        let isMarked = (1...6).contains(hashes) && text.dropFirst(hashes).first == " "
        if isMarked {
            text = String(text.dropFirst(hashes + 1))
            while text.last == "#" { text.removeLast() }
        }
        for lineBreak in ["<br>", "<br/>", "<br />"] where text.hasSuffix(lineBreak) {
            text.removeLast(lineBreak.count)
        }
        let written = Self.spaced(line)
        isHeading = isMarked || written.count > 4 && written.hasPrefix("**") && written.hasSuffix("**")
        words = Self.spaced(Self.unescaped(text))
    }

    /// Returns the text with every run of white space collapsed to one space, and trimmed.
    private static func spaced(_ text: String) -> String {
        if isSpaced(text) { return text }
        return text.unicodeScalars.split(whereSeparator: \.isWhiteSpace).map(String.init).joined(
            separator: " ")
    }

    /// Returns whether single spaces are all the white space of a text, and none is at its ends.
    private static func isSpaced(_ text: String) -> Bool {
        var isAfterSpace = true
        for scalar in text.unicodeScalars {
            let isSpace = scalar.isWhiteSpace
            if isSpace, isAfterSpace || scalar != " " { return false }
            isAfterSpace = isSpace
        }
        return !isAfterSpace || text.isEmpty
    }

    /// Returns the text without the backslashes that escape punctuation in Markdown.
    private static func unescaped(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "\\", let next = rest.first, "\\`*_{}[]()<>#+-.!|".unicodeScalars.contains(next) {
                result.append(next)
                rest.removeFirst()
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
