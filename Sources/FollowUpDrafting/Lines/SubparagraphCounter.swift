import TextAnalysis

/// The position in the enumeration of subparagraphs: (a), (b), and below them (i), (ii).
struct SubparagraphCounter {
    /// The number of the paragraph.
    let paragraph: Int
    private var letters = 0
    private var numerals = 0

    init(paragraph: Int) { self.paragraph = paragraph }

    /// Whether there is a subparagraph.
    var hasBegun: Bool { letters + numerals > 0 }

    /// The citation of the position: `5`, `5 (a)`, `5 (a) (i)`.
    var citation: String {
        let letter = letters > 0 ? " \(OrdinalLabel.subparagraph(letters))" : ""
        let numeral = numerals > 0 ? " (\(OrdinalLabel.roman(numerals).lowercased()))" : ""
        return "\(paragraph)\(letter)\(numeral)"
    }

    /// Advances to a label (without parentheses) if it is the next one due. `following` is the label after
    /// it, which distinguishes the numeral (i) from the letter.
    mutating func goOn(to label: String, following: String?) -> Bool {
        let isNextNumeral = label == OrdinalLabel.roman(numerals + 1).lowercased()
        let isNextLetter = "(\(label))" == OrdinalLabel.subparagraph(letters + 1)
        if isNextNumeral, numerals > 0 || !isNextLetter || following == "ii" {
            numerals += 1
        } else if isNextLetter {
            (letters, numerals) = (letters + 1, 0)
        } else {
            return false
        }
        return true
    }

    /// Advances to a label that is not due. Returns false if the text is not a label.
    mutating func jump(to label: String) -> Bool {
        for position in 1...78 where "(\(label))" == OrdinalLabel.subparagraph(position) {
            (letters, numerals) = (position, 0)
            return true
        }
        return false
    }
}
