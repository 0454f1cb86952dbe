extension UInt8 {
    /// Whether the byte is an ASCII letter or digit.
    public var isASCIIAlphanumeric: Bool { 0x30...0x39 ~= self || 0x61...0x7A ~= self | 0x20 }

    /// Whether the byte may be the first of white space beyond ASCII.
    var mayBeginWhiteSpace: Bool { self == 0xC2 || 0xE1...0xE3 ~= self }
}

extension Unicode.Scalar {
    /// The value of a decimal digit of any script; nil for any other scalar.
    public var decimalDigit: Int? {
        switch value {
        case 0x30...0x39: Int(value) - 0x30
        case ..<0x80: nil
        default:
            properties.numericType == .decimal
                ? properties.numericValue.flatMap { Int(exactly: $0) } : nil
        }
    }

    /// Whether the scalar is white space or an ASCII control character other than DEL.
    public var isWhiteSpace: Bool { value <= 0x20 || isNonASCIIWhiteSpace }

    /// Whether the scalar is white space beyond ASCII: all that have the property White_Space, listed here
    /// because looking a property up takes ten times as long, and every character of every text is tested.
    var isNonASCIIWhiteSpace: Bool {
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether the scalar is a letter, a mark on one, or a digit.
    public var isWordPart: Bool {
        switch value {
        case ..<0x80: return UInt8(truncatingIfNeeded: value).isASCIIAlphanumeric
        // The most frequent scalars beyond ASCII, to spare the lookup of their properties: Latin, Cyrillic,
        // Arabic and Chinese letters, then punctuation such as ’ “ ” and 、。
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F, 0x410...0x44F, 0x620...0x64A, 0x4E00...0x9FA5:
            return true
        case 0x2010...0x2027, 0x3001...0x3003: return false
        default: return isWordPartByProperties
        }
    }

    // This and the next two are separate functions, because a function that may look up a property prepares
    // for it on each call, nearly always for nothing.
    @inline(never)
    private var isWordPartByProperties: Bool {
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: return true
        default: return false
        }
    }

    @inline(never)
    private var isSmallByProperties: Bool { properties.isLowercase }

    @inline(never)
    private var isCapitalByProperties: Bool { properties.isUppercase }

    /// Whether the scalar is a lowercase letter.
    public var isLowercase: Bool { commonCase.map { $0 == .small } ?? isSmallByProperties }

    /// Whether the scalar is an uppercase letter.
    public var isUppercase: Bool { commonCase.map { $0 == .capital } ?? isCapitalByProperties }

    /// Whether the scalar is known to be its own lowercase mapping without a lookup.
    var isKnownLowercase: Bool { commonCase.map { $0 != .capital } ?? false }

    private enum LetterCase { case small, capital, neither }

    /// The case of the most frequent scalars, to spare the lookup; nil for other scalars.
    private var commonCase: LetterCase? {
        switch value {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: .small
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x400...0x42F: .capital
        case ..<0x80, 0x5D0...0x8FF, 0x2010...0x2027, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF01...0xFF20:
            .neither
        default: nil
        }
    }

    /// Whether the scalar belongs to a script that is written without spaces between words.
    public var isWrittenWithoutSpaces: Bool { charactersPerWord != nil }

    /// The approximate number of characters per word, for a scalar of a script that is written without spaces
    /// between words: two in Chinese and Japanese, four in Thai, Lao, Burmese and Khmer, whose vowels and
    /// tones are separate characters. Nil for other scripts.
    var charactersPerWord: Int? {
        switch value {
        case ..<0x0E00: nil
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: 4
        case 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: 2
        default: nil
        }
    }

    /// Whether the scalar ends a sentence, in any script that marks the end.
    public var endsSentence: Bool {
        switch self {
        case ".", "!", "?", "…", "؟", "۔", "。", "！", "？", "．", "｡", "।", "॥", "։", "።", "။", "។", "།": true
        default: false
        }
    }
}
