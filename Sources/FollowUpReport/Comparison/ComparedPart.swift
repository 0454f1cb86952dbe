/// What became of some entries.
struct ComparedPart {
    /// The changes.
    var changes: [Comparison.Change] = []
    /// The number of entries that are the same.
    var sameCount = 0
    /// Whether not each was held against each other.
    var isCoarse = false

    static func += (whole: inout Self, part: Self) {
        whole.changes += part.changes
        whole.sameCount += part.sameCount
        whole.isCoarse = whole.isCoarse || part.isCoarse
    }
}
