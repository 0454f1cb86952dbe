/// What a place may do to the frames: one way to read it.
struct StructureMove: Sendable {
    enum Kind: UInt8, Sendable {
        case part, annex, opening, roman, capital, rule
        /// The next paragraph of a frame.
        case number
        /// The first paragraph of a text that begins without a heading.
        case firstNumber
        case headingNumber, headingLetter, letter, numeral
    }

    let kind: Kind
    let value: Int
    /// The index of the frame in which it goes on.
    let frame: Int32
    /// The last value of its kind before it.
    let former: Int
    /// Whether a heading came between.
    let isFresh: Bool
    /// Whether it begins a quotation.
    let quotes: Bool
    /// What it costs apart from the words around it.
    let cost: Double
}

/// What it costs that a value follows another.
enum SequenceCost {
    static func of(_ value: Int, after former: Int, isFresh: Bool = false) -> Double {
        if former == 0 { return value == 1 ? 0 : 1.5 + 1.2 * StructureMath.log2(value) }
        if value == former + 1 { return isFresh ? -3.3 : -3.5 }
        if value == 1, isFresh { return 0.3 }
        if value > former { return 1.5 + 1.2 * StructureMath.log2(value - former) }
        return value == former || value == 1 ? 7 : 9
    }

    /// The cost of numerals and letters of headings, where a step is a little dearer.
    static func ofHeading(_ value: Int, after former: Int) -> Double {
        of(value, after: former) + (former > 0 && value > former + 1 ? 1 : 0)
    }

    static let leavingPart = 1.2
    static let leavingRule = 2.5
    static let numeralWithoutLetter = 0.5
}
