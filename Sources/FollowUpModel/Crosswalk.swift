/// Which items of two checklists ask the same, so that a State is asked only once.
public struct Crosswalk: Hashable, Sendable {
    /// How much of what one item asks is also asked by the other.
    public enum Extent: String, Sendable, CaseIterable {
        /// A full answer to either is a full answer to the other.
        case whole
        /// The two overlap.
        case part
    }

    /// An item of each checklist.
    public struct Pair: Hashable, Sendable {
        /// The id of the item of the first checklist.
        public let from: String
        /// The id of the item of the second checklist.
        public let to: String
        /// How far they ask the same.
        public let extent: Extent
        /// What each asks in addition, if stated.
        public let note: String?

        /// Creates a pair.
        public init(from: String, to: String, extent: Extent, note: String?) {
            self.from = from
            self.to = to
            self.extent = extent
            self.note = note
        }
    }

    /// The stable id (`salvador-2010_doha-2015`).
    public let id: String
    /// The id of the first checklist.
    public let from: String
    /// The id of the second checklist.
    public let to: String
    /// The pairs, in the order of the file.
    public let pairs: [Pair]

    /// Creates a crosswalk.
    public init(id: String, from: String, to: String, pairs: [Pair]) {
        self.id = id
        self.from = from
        self.to = to
        self.pairs = pairs
    }

    /// Returns the pairs that lead from one of the two checklists to the other, swapped if necessary; empty
    /// for any other checklists.
    public func pairs(from: String, to: String) -> [Pair] {
        if (from, to) == (self.from, self.to) { return pairs }
        guard (from, to) == (self.to, self.from) else { return [] }
        return pairs.map { Pair(from: $0.to, to: $0.from, extent: $0.extent, note: $0.note) }
    }
}
