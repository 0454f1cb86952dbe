extension Unicode.Scalar {
    /// Its value as a decimal digit of any script, or nil.
    public var decimalDigit: Int? {
        switch value {
        case 0x30...0x39: Int(value) - 0x30
        case ..<0x80: nil
        default:
            properties.numericType == .decimal
                ? properties.numericValue.flatMap { Int(exactly: $0) } : nil
        }
    }

    /// Whether it is white space.
    public var isWhiteSpace: Bool { value <= 0x20 || value >= 0x80 && properties.isWhitespace }

    /// Whether it is a letter, a mark on one, or a digit.
    public var isWordPart: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case ..<0x80: return false
        default: break
        }
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: return true
        default: return false
        }
    }

    /// Whether it belongs to a script that is written without spaces between words.
    public var isWrittenWithoutSpaces: Bool { charactersPerWord != nil }

    /// How many characters a word has, about, in the script it belongs to when that is written without spaces between
    /// words: two in Chinese and Japanese, four in Thai, Lao, Burmese and Khmer, whose vowels and tones are characters of
    /// their own. Nil for other scripts.
    var charactersPerWord: Int? {
        switch value {
        case ..<0x0E00: nil
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: 4
        case 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: 2
        default: nil
        }
    }

    /// Whether it ends a sentence, in any of the scripts that mark the end.
    public var endsSentence: Bool {
        switch self {
        case ".", "!", "?", "…", "؟", "۔", "。", "！", "？", "．", "｡", "।", "॥", "։", "።", "။", "។", "།": true
        default: false
        }
    }
}

extension UTF8 {
    /// The number of bytes that encode `scalar`.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x80: 1
        case 0x80..<0x800: 2
        case 0x800..<0x10000: 3
        default: 4
        }
    }
}
