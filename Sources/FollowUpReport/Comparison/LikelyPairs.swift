/// Entries of two lists that have words in common, and may be the same ones reworded.
struct LikelyPairs {
    /// Positions in the two lists, those most alike first; those with a common origin before all others. A pair may be there
    /// twice.
    let mostAlikeFirst: [Matching.Pair]
    /// Whether each entry was compared with each that could be the same one.
    let areAll: Bool

    /// How much alike two entries must be: less where they have a common origin.
    private static let leastAlike = 0.6
    private static let leastAlikeOfOneOrigin = 0.3

    /// How many pairs without a common origin are looked at.
    private static let mostStrangers = 250_000

    /// How many words are compared with each other, so that no text can take minutes or all memory. Where there are more, an
    /// entry is compared with those only that stand in about the same part of the other list.
    static let mostWork = 100_000_000

    /// What a pair costs besides its words.
    private static let costOfPair = 64

    /// Holds the entries of one list against those of another.
    init(_ old: [Matching.Entry], _ new: [Matching.Entry], mostWork: Int = LikelyPairs.mostWork) {
        var vocabulary = Vocabulary()
        let oldWords = old.map { vocabulary.words(of: $0.text) }
        let newWords = new.map { vocabulary.words(of: $0.text) }
        let areStrangersLookedAt = old.count * new.count <= Self.mostStrangers
        let groups =
            Self.groupsOfOneOrigin(old, new)
            + (areStrangersLookedAt
                ? [Group(isOfOneOrigin: false, old: Array(old.indices), new: Array(new.indices))] : [])
        let work = groups.reduce(0) { $0 + $1.work(oldWords, newWords) }
        let share = min(1, Double(mostWork) / Double(max(1, work)))
        var pairs: [(likeness: Double, pair: Matching.Pair)] = []
        for group in groups {
            let least = group.isOfOneOrigin ? Self.leastAlikeOfOneOrigin : Self.leastAlike
            // Of one origin and hardly alike comes before strangers that are very much alike.
            let first = group.isOfOneOrigin ? 1.0 : 0
            for (rank, oldPosition) in group.old.enumerated() {
                for newPosition in group.new[group.near(rank, share)] {
                    let likeness = Vocabulary.likeness(oldWords[oldPosition], newWords[newPosition])
                    guard likeness >= least else { continue }
                    pairs.append((likeness + first, Matching.Pair(old: oldPosition, new: newPosition)))
                }
            }
        }
        pairs.sort { ($1.likeness, $0.pair.old, $0.pair.new) < ($0.likeness, $1.pair.old, $1.pair.new) }
        mostAlikeFirst = pairs.map(\.pair)
        areAll = areStrangersLookedAt && share == 1
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

    /// Entries that are compared with each other.
    private struct Group {
        let isOfOneOrigin: Bool
        /// Their positions, in order.
        var old: [Int] = []
        var new: [Int] = []

        /// What it takes to hold each against each.
        func work(_ oldWords: [[Int]], _ newWords: [[Int]]) -> Int {
            let halfOfPair = LikelyPairs.costOfPair / 2
            let ofOld = old.reduce(0) { $0 + oldWords[$1].count + halfOfPair }
            let ofNew = new.reduce(0) { $0 + newWords[$1].count + halfOfPair }
            return ofOld * new.count + ofNew * old.count
        }

        /// The ranks in `new` that a rank in `old` is compared with: all, or a share of them around the same part.
        func near(_ rank: Int, _ share: Double) -> Range<Int> {
            guard share < 1 else { return new.indices }
            let middle = rank * new.count / old.count
            let reach = Int(Double(new.count) * share / 2)
            return max(0, middle - reach)..<min(new.count, middle + reach + 1)
        }
    }
}

/// Words as numbers, so that many texts can be compared with each other.
private struct Vocabulary {
    private var numbers: [String: Int] = [:]

    /// The words of a text in the order of their numbers.
    mutating func words(of text: String) -> [Int] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
            let number = numbers[String(word), default: numbers.count]
            numbers[String(word)] = number
            return number
        }.sorted()
    }

    /// Which part of the words of two texts they have in common, from 0 to 1.
    static func likeness(_ first: [Int], _ second: [Int]) -> Double {
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
