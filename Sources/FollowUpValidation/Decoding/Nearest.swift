/// Finds the word that a misspelt one was most likely meant to be.
enum Nearest {
    /// A word that is close to the misspelt one.
    struct Match {
        /// The word.
        let word: String
        /// The number of edits between them, whatever the case.
        let distance: Int
        /// Whether no other candidate is nearly as close.
        let isClear: Bool

        /// Whether the misspelling is so slight that nothing else can have been meant.
        var isStraightforward: Bool { isClear && distance <= 2 && word.utf8.count >= 4 * distance }
    }

    /// The candidate fewest edits away from `word` (insertions, deletions, replacements and swaps of neighbours,
    /// whatever the case); nil when none is close. Of equally close ones the first is taken.
    static func match(to word: String, among candidates: [String]) -> Match? {
        let typed = Array(word.lowercased().unicodeScalars.prefix(80))
        let most = max(1, typed.count / 3)
        let distances = candidates.map { candidate in
            // What is longer or shorter by more is farther away, and need not be looked at to know that.
            abs(candidate.unicodeScalars.count - typed.count) > most + 2
                ? Int.max - 2 : distance(typed, Array(candidate.lowercased().unicodeScalars))
        }
        guard let least = distances.min(), least <= most,
            let position = distances.firstIndex(of: least)
        else { return nil }
        let isClear = distances.indices.allSatisfy { $0 == position || distances[$0] > least + 2 }
        return Match(word: candidates[position], distance: least, isClear: isClear)
    }

    /// The optimal string alignment distance.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, leftScalar) in left.enumerated() {
            var current = [row + 1]
            for (column, rightScalar) in right.enumerated() {
                var cost = min(
                    last[column + 1] + 1, current[column] + 1,
                    last[column] + (leftScalar == rightScalar ? 0 : 1))
                if row > 0, column > 0, leftScalar == right[column - 1], left[row - 1] == rightScalar {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
