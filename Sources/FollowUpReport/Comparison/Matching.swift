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
    /// words elsewhere, then those most alike.
    static func pairs(_ old: [Entry], _ new: [Entry]) -> [Pair] {
        var pairs = Alignment.steps(old.map(\.text), new.map(\.text)).compactMap { step -> Pair? in
            if case .same(let old, let new) = step { Pair(old: old, new: new) } else { nil }
        }
        pairs += sameElsewhere(old, new, besides: pairs)
        pairs += alike(old, new, besides: pairs)
        return withMoves(pairs)
    }

    private static func sameElsewhere(_ old: [Entry], _ new: [Entry], besides pairs: [Pair]) -> [Pair] {
        let (oldLeft, newLeft) = left(old, new, pairs)
        var places: [String: [Int]] = [:]
        for position in oldLeft.reversed() { places[old[position].text, default: []].append(position) }
        return newLeft.compactMap { position in
            places[new[position].text]?.popLast().map { Pair(old: $0, new: position) }
        }
    }

    /// How much alike two entries must be: less where they have a common origin.
    private static let leastAlike = 0.6
    private static let leastAlikeOfOneOrigin = 0.3

    /// How many pairs without a common origin are looked at.
    private static let mostStrangers = 250_000

    private static func alike(_ old: [Entry], _ new: [Entry], besides pairs: [Pair]) -> [Pair] {
        let (oldLeft, newLeft) = left(old, new, pairs)
        var vocabulary = Vocabulary()
        let oldWords = Dictionary(
            uniqueKeysWithValues: oldLeft.map { ($0, vocabulary.words(of: old[$0].text)) })
        let newWords = Dictionary(
            uniqueKeysWithValues: newLeft.map { ($0, vocabulary.words(of: new[$0].text)) })
        let areStrangersLookedAt = oldLeft.count * newLeft.count <= mostStrangers
        var candidates: [(likeness: Double, pair: Pair)] = []
        for oldPosition in oldLeft {
            for newPosition in newLeft {
                let isOfOneOrigin = !old[oldPosition].origins.isDisjoint(with: new[newPosition].origins)
                guard isOfOneOrigin || areStrangersLookedAt else { continue }
                let likeness = Vocabulary.likeness(oldWords[oldPosition] ?? [], newWords[newPosition] ?? [])
                if likeness >= (isOfOneOrigin ? leastAlikeOfOneOrigin : leastAlike) {
                    // Of one origin and hardly alike comes before strangers that are very much alike.
                    candidates.append(
                        (likeness + (isOfOneOrigin ? 1 : 0), Pair(old: oldPosition, new: newPosition)))
                }
            }
        }
        candidates.sort { ($1.likeness, $0.pair.old, $0.pair.new) < ($0.likeness, $1.pair.old, $1.pair.new) }
        var (oldTaken, newTaken, taken): (Set<Int>, Set<Int>, [Pair]) = ([], [], [])
        for (_, pair) in candidates where !oldTaken.contains(pair.old) && !newTaken.contains(pair.new) {
            oldTaken.insert(pair.old)
            newTaken.insert(pair.new)
            taken.append(pair)
        }
        return taken
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
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].old < pairs[index].old { low = middle + 1 } else { high = middle }
            }
            before.append(low > 0 ? ends[low - 1] : nil)
            if low < ends.count { ends[low] = index } else { ends.append(index) }
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

/// Words as numbers, so that many texts can be held against each other.
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
