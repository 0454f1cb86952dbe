/// A text cut into what a reader sees as one: words, single marks, and the white space between them. Put together again
/// they are the text.
enum TextTokens {
    static func tokens(_ text: String) -> [Substring] {
        var tokens: [Substring] = []
        var start = text.startIndex
        var kind: Kind?
        for index in text.indices {
            let next = Kind(text[index])
            if let kind, kind != next || kind == .mark {
                tokens.append(text[start..<index])
                start = index
            }
            kind = next
        }
        return kind == nil ? [] : tokens + [text[start...]]
    }

    private enum Kind {
        case word, space, mark

        init(_ character: Character) {
            if character.isWhitespace {
                self = .space
            } else if character.unicodeScalars.first?.properties.isIdeographic ?? false {
                // Chinese is written without spaces, a character being nearly a word.
                self = .mark
            } else {
                self = character.isLetter || character.isNumber ? .word : .mark
            }
        }
    }
}
