/// A place of a text where a part of it may begin: what stands there looks like a mark.
struct StructurePlace: Sendable {
    /// The words that the mark consists of.
    let mark: Range<Int>
    /// The number of bytes of the last of them that belong to the mark, where the text follows without a space; 0 if
    /// the whole word does.
    var skipped = 0
    /// What the mark may be, with the value that it then has.
    var readings: [Reading]
    /// Whether an opening quotation mark stands before it.
    var isQuoted = false
    /// What speaks for a mark, on the scale of a logit, apart from what it would be next to.
    var weight = 0.0
    /// Whether it follows a word that cites a passage elsewhere.
    var isCitation = false
    /// What the words before it are, if it were the first paragraph of a text without a heading.
    var announcement = 0.0
    /// What the words after it cost, if it is the number of a heading; nil if they are none.
    var headingCost: Double?

    struct Reading: Hashable, Sendable {
        let kind: Kind
        let value: Int
    }

    enum Kind: UInt8, Sendable { case part, annex, opening, roman, capital, rule, number, letter, numeral }

    /// The word after the mark, or the one that the text follows in.
    var textStart: Int { skipped > 0 ? mark.upperBound - 1 : mark.upperBound }

    /// How likely the mark is one.
    var likelihood: Double { 1 / (1 + StructureMath.exp(-weight)) }
}
