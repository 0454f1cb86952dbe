/// The alignment of two lists: the shortest edit script from one to the other (Myers, “An O(ND) Difference
/// Algorithm and Its Variations”, 1986).
enum Alignment {
    /// A step of the edit script, by positions in the two lists.
    enum Step: Hashable {
        case same(old: Int, new: Int)
        case removed(old: Int)
        case added(new: Int)
    }

    /// The most removed and added entries that are searched for. Lists with more differences are treated as
    /// having nothing in common between their common prefix and suffix, which bounds time and memory for any
    /// input.
    static let maxChanges = 1_000

    /// Returns the edit script from `old` to `new`. The script from `new` to `old` is its inverse.
    static func steps<Entry: Hashable & Comparable>(_ old: [Entry], _ new: [Entry]) -> [Step] {
        guard new.lexicographicallyPrecedes(old) else { return ordered(old, new) }
        return ordered(new, old).map { step in
            switch step {
            case .same(let new, let old): .same(old: old, new: new)
            case .removed(let new): .added(new: new)
            case .added(let old): .removed(old: old)
            }
        }
    }

    private static func ordered<Entry: Hashable>(_ old: [Entry], _ new: [Entry]) -> [Step] {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }
            .count
        var numbers: [Entry: Int] = [:]
        let number = { (entry: Entry) -> Int in
            if let number = numbers[entry] { return number }
            numbers[entry] = numbers.count
            return numbers.count - 1
        }
        let inner = between(
            old[start..<(old.count - end)].map(number), new[start..<(new.count - end)].map(number))
        return (0..<start).map { .same(old: $0, new: $0) }
            + inner.map { step in
                switch step {
                case .same(let old, let new): .same(old: old + start, new: new + start)
                case .removed(let old): .removed(old: old + start)
                case .added(let new): .added(new: new + start)
                }
            } + (0..<end).map { .same(old: old.count - end + $0, new: new.count - end + $0) }
    }

    private static func between(_ old: [Int], _ new: [Int]) -> [Step] {
        guard let reached = FurthestPoints(old, new) else {
            return old.indices.map { .removed(old: $0) } + new.indices.map { .added(new: $0) }
        }
        // Backtracks from the end: for each number of changes, the diagonal that was left.
        var steps: [Step] = []
        var (x, y) = (old.count, new.count)
        for changes in (0...reached.changes).reversed() {
            let last = changes == 0 ? nil : reached.lastChange(changes, diagonal: x - y)
            let (bodyX, bodyY) = last.map { $0.isAdded ? ($0.x, $0.y + 1) : ($0.x + 1, $0.y) } ?? (0, 0)
            while x > bodyX, y > bodyY {
                x -= 1
                y -= 1
                steps.append(.same(old: x, new: y))
            }
            guard let last else { break }
            steps.append(last.isAdded ? .added(new: last.y) : .removed(old: last.x))
            (x, y) = (last.x, last.y)
        }
        return steps.reversed()
    }

    /// The furthest reaching point on each diagonal for each number of changes, up to the number that reaches
    /// the end.
    private struct FurthestPoints {
        /// The number of changes that reaches the end.
        let changes: Int
        /// The furthest positions in the old list: without changes on diagonal 0, with one change on -1 and
        /// 1, with two on -2, 0 and 2, and so on. Those with `changes` begin at `start(changes)`.
        private let furthest: [Int32]

        private static func start(_ changes: Int) -> Int { changes * (changes + 1) / 2 }

        /// Follows all diagonals. Returns nil if there are too many changes.
        init?(_ old: [Int], _ new: [Int]) {
            var reached: [Int32] = []
            for changes in 0...min(old.count + new.count, maxChanges) {
                let start = Self.start(changes - 1)
                var below = -1
                for rank in 0...changes {
                    let above = rank < changes ? Int(reached[start + rank]) : -1
                    // From the diagonal above, an entry of the new list was added; from that below, one of
                    // the old was removed.
                    var x = max(above, below + 1)
                    var y = x - (2 * rank - changes)
                    while x < old.count, y < new.count, old[x] == new[y] { (x, y) = (x + 1, y + 1) }
                    reached.append(Int32(x))
                    if x >= old.count, y >= new.count {
                        self.changes = changes
                        furthest = reached
                        return
                    }
                    below = above
                }
            }
            return nil
        }

        /// Returns the position before the last of the changes that reach furthest on a diagonal, and whether
        /// that change adds an entry of the new list rather than removing one of the old.
        func lastChange(_ changes: Int, diagonal: Int) -> (x: Int, y: Int, isAdded: Bool) {
            let (start, rank) = (Self.start(changes - 1), (diagonal + changes) / 2)
            let above = rank < changes ? Int(furthest[start + rank]) : -1
            let below = rank > 0 ? Int(furthest[start + rank - 1]) : -1
            return below < above ? (above, above - diagonal - 1, true) : (below, below - diagonal + 1, false)
        }
    }
}
