/// Pairs of entries from two lists with words in common, which may be one entry reworded.
struct LikelyPairs {
    /// Pairs of positions in the two lists, the most similar first, and those with a common origin before all
    /// others. A pair may occur twice.
    let bySimilarity: [Matching.Pair]
    /// Whether all candidate pairs were compared.
    let isExhaustive: Bool

    /// The least similarity of a pair, from 0 to 1: lower for entries with a common origin.
    private static let minimumSimilarity = 0.6
    private static let minimumSimilarityOfOneOrigin = 0.3

    /// The most pairs without a common origin that are compared.
    private static let maxUnrelatedPairs = 250_000

    /// The most words that are compared, which bounds time and memory for any input. Beyond it, an entry is
    /// compared only with those at about the same relative position in the other list.
    static let maxWork = 100_000_000

    /// The cost of a pair besides its words.
    private static let costOfPair = 64

    /// Compares the entries of one list with those of another.
    init(_ old: [Matching.Entry], _ new: [Matching.Entry], maxWork: Int = LikelyPairs.maxWork) {
        var vocabulary = WordNumbering()
        let oldWords = old.map { vocabulary.words(of: $0.text) }
        let newWords = new.map { vocabulary.words(of: $0.text) }
        let comparesUnrelated = old.count * new.count <= Self.maxUnrelatedPairs
        let groups =
            Self.groupsOfOneOrigin(old, new)
            + (comparesUnrelated
                ? [Group(isOfOneOrigin: false, old: Array(old.indices), new: Array(new.indices))] : [])
        let work = groups.reduce(0) { $0 + $1.work(oldWords, newWords) }
        let share = min(1, Double(maxWork) / Double(max(1, work)))
        var pairs: [(similarity: Double, pair: Matching.Pair)] = []
        for group in groups {
            let least = group.isOfOneOrigin ? Self.minimumSimilarityOfOneOrigin : Self.minimumSimilarity
            // Dissimilar entries of one origin rank before very similar ones of different origins.
            let first = group.isOfOneOrigin ? 1.0 : 0
            for (rank, oldPosition) in group.old.enumerated() {
                for newPosition in group.new[group.near(rank, share)] {
                    let similarity = WordNumbering.similarity(oldWords[oldPosition], newWords[newPosition])
                    guard similarity >= least else { continue }
                    pairs.append((similarity + first, Matching.Pair(old: oldPosition, new: newPosition)))
                }
            }
        }
        pairs.sort { ($1.similarity, $0.pair.old, $0.pair.new) < ($0.similarity, $1.pair.old, $1.pair.new) }
        bySimilarity = pairs.map(\.pair)
        isExhaustive = comparesUnrelated && share == 1
    }

    private static func groupsOfOneOrigin(_ old: [Matching.Entry], _ new: [Matching.Entry]) -> [Group] {
        var groups: [String: Group] = [:]
        for (position, entry) in old.enumerated() {
            for origin in entry.origins {
                groups[origin, default: Group(isOfOneOrigin: true)].old.append(position)
            }
        }
        for (position, entry) in new.enumerated() {
            for origin in entry.origins { groups[origin]?.new.append(position) }
        }
        return Array(groups.values)
    }

    /// A group of entries that are compared with each other.
    private struct Group {
        let isOfOneOrigin: Bool
        /// The positions of the entries, in order.
        var old: [Int] = []
        var new: [Int] = []

        /// Returns the cost of comparing all entries with each other.
        func work(_ oldWords: [[Int]], _ newWords: [[Int]]) -> Int {
            let halfOfPair = LikelyPairs.costOfPair / 2
            let ofOld = old.reduce(0) { $0 + oldWords[$1].count + halfOfPair }
            let ofNew = new.reduce(0) { $0 + newWords[$1].count + halfOfPair }
            return ofOld * new.count + ofNew * old.count
        }

        /// Returns the ranks in `new` that a rank in `old` is compared with: all, or a share of them around
        /// the same relative position.
        func near(_ rank: Int, _ share: Double) -> Range<Int> {
            guard share < 1 else { return new.indices }
            let middle = rank * new.count / old.count
            let reach = Int(Double(new.count) * share / 2)
            return max(0, middle - reach)..<min(new.count, middle + reach + 1)
        }
    }
}

/// A mapping of words to numbers, so that many texts can be compared quickly.
private struct WordNumbering {
    private var numbers: [String: Int] = [:]

    /// Returns the numbers of the words of a text, in ascending order.
    mutating func words(of text: String) -> [Int] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
            let number = numbers[String(word), default: numbers.count]
            numbers[String(word)] = number
            return number
        }.sorted()
    }

    /// Returns the similarity of two texts, from 0 to 1: the share of their words that they have in common
    /// (the Dice coefficient).
    static func similarity(_ first: [Int], _ second: [Int]) -> Double {
        guard !first.isEmpty, !second.isEmpty else { return first.isEmpty && second.isEmpty ? 1 : 0 }
        var (left, right, common) = (0, 0, 0)
        while left < first.count, right < second.count {
            if first[left] == second[right] {
                common += 1
                left += 1
                right += 1
            } else if first[left] < second[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return Double(2 * common) / Double(first.count + second.count)
    }
}
