import Texts

/// A line of Markdown as the words it shows. Plain text passes unchanged, but for its white space.
///
/// Taken away are the marks of headings, of emphasis, backslashes before punctuation,
/// and `<br>`; `<sup>` stays, because it marks footnotes.
struct LineMarkup {
    let words: String
    let isHeading: Bool

    /// The lines of a text.
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

    /// The text with one space for every run of white space, and none around it.
    private static func spaced(_ text: String) -> String {
        text.unicodeScalars.split(whereSeparator: \.isWhiteSpace).map(String.init).joined(separator: " ")
    }

    /// Without the backslashes by which Markdown keeps punctuation from being markup.
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
