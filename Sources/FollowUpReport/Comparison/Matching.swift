import ByteText

/// What two lists of texts have in common: which entry of the one became which of the other.
enum Matching {
    /// An entry of a list.
    struct Entry {
        /// Its words, by which it is recognized.
        let text: String
        /// What it comes from; entries with a common origin are sooner taken for the same.
        let origins: Set<String>
    }

    /// Two entries, one of each list, that are the same entry.
    struct Pair: Hashable {
        let old: Int
        let new: Int
        /// Whether it stands in another place among the others.
        var isMoved = false
    }

    /// The pairs, by their new positions. First those with the same words in the same order, then those with the same
    /// words elsewhere, then those most alike; and whether each was compared with each that could be.
    static func pairs(
        _ old: [Entry], _ new: [Entry]
    ) -> (pairs: [Pair], areAllHeldAgainstEachOther: Bool) {
        var pairs = Alignment.steps(old.map(\.text), new.map(\.text)).compactMap { step -> Pair? in
            if case .same(let old, let new) = step { Pair(old: old, new: new) } else { nil }
        }
        pairs += sameElsewhere(old, new, besides: pairs)
        let alike = alike(old, new, besides: pairs)
        return (withMoves(pairs + alike.pairs), alike.areAllHeldAgainstEachOther)
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
    ) -> (pairs: [Pair], areAllHeldAgainstEachOther: Bool) {
        let (oldLeft, newLeft) = left(old, new, pairs)
        let likely = LikelyPairs(oldLeft.map { old[$0] }, newLeft.map { new[$0] })
        var (oldTaken, newTaken, taken): (Set<Int>, Set<Int>, [Pair]) = ([], [], [])
        for pair in likely.mostAlikeFirst where !oldTaken.contains(pair.old) && !newTaken.contains(pair.new) {
            oldTaken.insert(pair.old)
            newTaken.insert(pair.new)
            taken.append(Pair(old: oldLeft[pair.old], new: newLeft[pair.new]))
        }
        return (taken, likely.areAll)
    }

    /// The positions that are in no pair yet.
    private static func left(_ old: [Entry], _ new: [Entry], _ pairs: [Pair]) -> (old: [Int], new: [Int]) {
        let (oldTaken, newTaken) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
        return (
            old.indices.filter { !oldTaken.contains($0) }, new.indices.filter { !newTaken.contains($0) }
        )
    }

    /// The pairs by their new positions. The most that keep their order stay where they were; the others were moved.
    private static func withMoves(_ pairs: [Pair]) -> [Pair] {
        let pairs = pairs.sorted { $0.new < $1.new }
        // The last pair of the best run of each length, and the pair before each in its run.
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
