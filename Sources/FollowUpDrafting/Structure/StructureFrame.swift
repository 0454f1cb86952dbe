/// How far the numbering of a text, or of a part of one, has come.
struct StructureFrame: Sendable {
    enum Kind: UInt8, Sendable {
        /// The whole text.
        case document
        /// A draft resolution or a draft decision in it.
        case part
        /// An annex, or a text that begins without the word.
        case container
        /// A rule, an article.
        case rule
        /// A text that is quoted.
        case quotation
    }

    let kind: Kind
    /// The index of the frame that it is in.
    let parent: Int32
    /// What tells it from other frames of the text: the number of the mark that opened it.
    let identity: Int32
    /// The last value of each kind of mark; 0 where there was none.
    var number: Int16 = 0
    var letter: Int16 = 0
    var numeral: Int16 = 0
    var roman: Int16 = 0
    var capital: Int16 = 0
    var rule: Int16 = 0
    var headingNumber: Int16 = 0
    var headingLetter: Int16 = 0
    var part: Int16 = 0
    var annex: Int16 = 0
    /// Whether a heading has come since the last number.
    var isFresh = false
    /// What frames with the same values, in such frames, have in common.
    private(set) var key: UInt64 = 0

    init(_ kind: Kind, parent: Int32, identity: Int32) {
        (self.kind, self.parent, self.identity) = (kind, parent, identity)
    }

    /// Whether paragraphs or rules have come.
    var hasNumbers: Bool { number > 0 || rule > 0 }

    /// Reckons the key anew after a change.
    mutating func close(in parent: UInt64) {
        var key = parent &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(kind.rawValue)
        for value in [
            number, letter, numeral, roman, capital, rule, headingNumber, headingLetter, part, annex,
        ] {
            key = (key ^ UInt64(UInt16(bitPattern: value))) &* 0x0100_0000_01B3
            key ^= key >> 29
        }
        self.key = key ^ (isFresh ? 0x8000_0000_0000_0000 : 0)
    }
}
