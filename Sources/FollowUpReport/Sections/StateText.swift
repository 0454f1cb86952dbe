import FollowUpModel

/// Texts that a State wrote, attributed to it.
enum StateText {
    /// The paragraphs of a text: those a State separated by an empty line, with white space folded.
    static func paragraphs(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(folded).filter { !$0.isEmpty }
    }

    /// The text as one line.
    static func folded(_ text: some StringProtocol) -> String {
        // By scalars, because an accent after a space is one character with it.
        var folded = String.UnicodeScalarView()
        var isAfterSpace = true
        for scalar in text.unicodeScalars {
            let isSpace =
                scalar == " " || (0x09...0x0D).contains(scalar.value)
                || scalar.value >= 0x80 && scalar.properties.isWhitespace
            if !isSpace {
                if isAfterSpace, !folded.isEmpty { folded.append(" ") }
                folded.append(scalar)
            }
            isAfterSpace = isSpace
        }
        return String(folded)
    }

    /// Whether a text begins with the name of the State and so says itself who reports.
    static func isAttributed(_ text: String, to name: StateName) -> Bool { name.begins(text) }

    /// The paragraphs of a text, the first of which says who reports.
    static func attributed(_ text: String, to name: StateName, phrases: Phrases) -> [String] {
        var paragraphs = paragraphs(text)
        if let first = paragraphs.first, !isAttributed(first, to: name) {
            paragraphs[0] = phrases(.attributed, ["State": name.atStart, "text": first])
        }
        return paragraphs
    }
}
