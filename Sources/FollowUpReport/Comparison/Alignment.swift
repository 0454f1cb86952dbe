/// What two lists have in common, in order: the shortest way from one to the other (Myers, “An O(ND) Difference
/// Algorithm and Its Variations”, 1986).
enum Alignment {
    /// One step of the way, by positions in the two lists.
    enum Step: Hashable {
        case same(old: Int, new: Int)
        case removed(old: Int)
        case added(new: Int)
    }

    /// How many removed and added entries are looked for; lists that differ in more are taken to have nothing in common
    /// between their first and last common entries, so that no text can take hours or all memory.
    static let mostChanges = 1_500

    /// The way from `old` to `new`. That from `new` to `old` is the same one backwards.
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
        guard let furthest = furthest(old, new) else {
            return old.indices.map { .removed(old: $0) } + new.indices.map { .added(new: $0) }
        }
        // Back from the end: at each number of changes, the diagonal that was left.
        var steps: [Step] = []
        var (x, y) = (old.count, new.count)
        for (changes, reached) in furthest.enumerated().reversed() {
            let diagonal = x - y
            let isDown = changes > 0 && isDown(reached, diagonal, changes)
            let previous = isDown ? diagonal + 1 : diagonal - 1
            let startX = changes == 0 ? 0 : reached[previous + changes]
            let startY = changes == 0 ? 0 : startX - previous
            let (bodyX, bodyY) = changes == 0 ? (0, 0) : isDown ? (startX, startY + 1) : (startX + 1, startY)
            while x > bodyX, y > bodyY {
                x -= 1
                y -= 1
                steps.append(.same(old: x, new: y))
            }
            guard changes > 0 else { break }
            steps.append(isDown ? .added(new: startY) : .removed(old: startX))
            (x, y) = (startX, startY)
        }
        return steps.reversed()
    }

    /// For each number of changes how far each diagonal had been followed before it; nil when there are too many.
    private static func furthest(_ old: [Int], _ new: [Int]) -> [[Int]]? {
        var trace: [[Int]] = []
        // The furthest place in `old` on the diagonals -changes…changes; two more spare a check of the ends.
        var reached = [0, 0, 0]
        for changes in 0...min(old.count + new.count, mostChanges) {
            trace.append(reached)
            var next = [Int](repeating: 0, count: 2 * changes + 5)
            for diagonal in stride(from: -changes, through: changes, by: 2) {
                var x =
                    changes == 0
                    ? 0
                    : isDown(reached, diagonal, changes)
                        ? reached[diagonal + 1 + changes] : reached[diagonal - 1 + changes] + 1
                while x < old.count, x - diagonal < new.count, x - diagonal >= 0, old[x] == new[x - diagonal]
                {
                    x += 1
                }
                next[diagonal + changes + 1] = x
                if x >= old.count, x - diagonal >= new.count { return trace }
            }
            reached = next
        }
        return nil
    }

    /// Whether a diagonal is reached by taking an entry of `new` rather than leaving one of `old`.
    private static func isDown(_ reached: [Int], _ diagonal: Int, _ changes: Int) -> Bool {
        if diagonal == -changes { return true }
        if diagonal == changes { return false }
        return reached[diagonal - 1 + changes] < reached[diagonal + 1 + changes]
    }
}
