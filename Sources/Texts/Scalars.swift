extension UInt8 {
    /// Whether it is a letter or a digit of ASCII.
    public var isWordPartOfASCII: Bool { 0x30...0x39 ~= self || 0x61...0x7A ~= self | 0x20 }

    /// Whether it is the first of white space beyond ASCII, as far as it tells.
    var mayBeginWhiteSpace: Bool { self == 0xC2 || 0xE1...0xE3 ~= self }
}

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
    public var isWhiteSpace: Bool { value <= 0x20 || isWhiteSpaceBeyondASCII }

    /// Whether it is white space that no ASCII character is: all that have the property White_Space, spelled out because
    /// to look a property up takes ten times as long, and this is asked of every character of every text.
    var isWhiteSpaceBeyondASCII: Bool {
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// Whether it is a letter, a mark on one, or a digit.
    public var isWordPart: Bool {
        switch value {
        case ..<0x80: return UInt8(truncatingIfNeeded: value).isWordPartOfASCII
        // What most texts beyond ASCII are made of, so that its properties need not be looked up: Latin, Cyrillic, Arabic
        // and Chinese letters, then marks such as ’ “ ” and 、。
        case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F, 0x410...0x44F, 0x620...0x64A, 0x4E00...0x9FA5:
            return true
        case 0x2010...0x2027, 0x3001...0x3003: return false
        default: return isWordPartByProperties
        }
    }

    // This and the next two stand by themselves, because a function that may look up a property gets ready for it whenever it
    // is called, and nearly always for nothing.
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

    /// Whether it is a small letter.
    public var isSmallLetter: Bool { commonCase.map { $0 == .small } ?? isSmallByProperties }

    /// Whether it is a capital letter.
    public var isCapitalLetter: Bool { commonCase.map { $0 == .capital } ?? isCapitalByProperties }

    /// Whether it is known to be the same in small letters without being looked up.
    var isSurelySmall: Bool { commonCase.map { $0 != .capital } ?? false }

    private enum LetterCase { case small, capital, neither }

    /// What nearly all texts are made of, for the reason given above; nil for other characters.
    private var commonCase: LetterCase? {
        switch value {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: .small
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x400...0x42F: .capital
        case ..<0x80, 0x5D0...0x8FF, 0x2010...0x2027, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF01...0xFF20:
            .neither
        default: nil
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
