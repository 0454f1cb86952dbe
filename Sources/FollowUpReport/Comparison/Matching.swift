import ByteText

/// The matching of two lists of texts: which entry of one became which entry of the other.
enum Matching {
    /// An entry of a list.
    struct Entry {
        /// The words by which it is recognized.
        let text: String
        /// The identifiers of its sources; entries with a common source are more readily matched.
        let origins: Set<String>
    }

    /// An entry of each list that are versions of one entry.
    struct Pair: Hashable {
        let old: Int
        let new: Int
        /// Whether its order among the other entries changed.
        var isMoved = false
    }

    /// Returns the pairs in the order of their new positions, and whether all candidates were compared.
    /// Entries are matched first by the same words in the same order, then by the same words elsewhere, then
    /// by similarity.
    static func pairs(
        _ old: [Entry], _ new: [Entry]
    ) -> (pairs: [Pair], isExhaustive: Bool) {
        var pairs = Alignment.steps(old.map(\.text), new.map(\.text)).compactMap { step -> Pair? in
            if case .same(let old, let new) = step { Pair(old: old, new: new) } else { nil }
        }
        pairs += sameElsewhere(old, new, besides: pairs)
        let alike = alike(old, new, besides: pairs)
        return (withMoves(pairs + alike.pairs), alike.isExhaustive)
    }

    private static func sameElsewhere(_ old: [Entry], _ new: [Entry], besides pairs: [Pair]) -> [Pair] {
        let (oldLeft, newLeft) = left(old, new, pairs)
        var places: [String: [Int]] = [:]
        for position in oldLeft.reversed() { places[old[position].text, default: []].append(position) }
        return newLeft.compactMap { position in
            places[new[position].text]?.popLast().map { Pair(old: $0, new: position) }
        }
    }

    private static func alike(
        _ old: [Entry], _ new: [Entry], besides pairs: [Pair]
    ) -> (pairs: [Pair], isExhaustive: Bool) {
        let (oldLeft, newLeft) = left(old, new, pairs)
        let likely = LikelyPairs(oldLeft.map { old[$0] }, newLeft.map { new[$0] })
        var (oldTaken, newTaken, taken): (Set<Int>, Set<Int>, [Pair]) = ([], [], [])
        for pair in likely.bySimilarity where !oldTaken.contains(pair.old) && !newTaken.contains(pair.new) {
            oldTaken.insert(pair.old)
            newTaken.insert(pair.new)
            taken.append(Pair(old: oldLeft[pair.old], new: newLeft[pair.new]))
        }
        return (taken, likely.isExhaustive)
    }

    /// Returns the positions that are not in a pair yet.
    private static func left(_ old: [Entry], _ new: [Entry], _ pairs: [Pair]) -> (old: [Int], new: [Int]) {
        let (oldTaken, newTaken) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
        return (
            old.indices.filter { !oldTaken.contains($0) }, new.indices.filter { !newTaken.contains($0) }
        )
    }

    /// Returns the pairs in the order of their new positions. Those in the longest increasing subsequence
    /// kept their place; the others were moved.
    private static func withMoves(_ pairs: [Pair]) -> [Pair] {
        let pairs = pairs.sorted { $0.new < $1.new }
        // The last pair of the best subsequence of each length, and the predecessor of each pair.
        var ends: [Int] = []
        var before: [Int?] = []
        for index in pairs.indices {
            let length = ends.partitioningIndex { pairs[$0].old >= pairs[index].old }
            before.append(length > 0 ? ends[length - 1] : nil)
            if length < ends.count { ends[length] = index } else { ends.append(index) }
        }
        var stays: Set<Int> = []
        var next = ends.last
        while let index = next {
            stays.insert(index)
            next = before[index]
        }
        return pairs.enumerated().map { index, pair in
            Pair(old: pair.old, new: pair.new, isMoved: !stays.contains(index))
        }
    }
}
