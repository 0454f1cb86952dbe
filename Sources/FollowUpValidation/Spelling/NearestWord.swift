/// Finds the word that a misspelt word was most likely meant to be.
enum NearestWord {
    /// A word that is close to the misspelt one.
    struct Match {
        /// The word.
        let word: String
        /// The edit distance between them, ignoring case.
        let distance: Int
        /// Whether no other candidate is nearly as close.
        let isClear: Bool

        /// Whether the misspelling is so slight that nothing else can have been meant.
        var isStraightforward: Bool { isClear && distance <= 2 && word.utf8.count >= 4 * distance }
    }

    /// Returns the candidate with the smallest edit distance from `word` (insertions, deletions,
    /// substitutions and transpositions of adjacent letters, ignoring case); nil if none is close. Of equally
    /// close candidates the first is returned.
    static func match(to word: String, among candidates: [String]) -> Match? {
        let typed = Array(word.lowercased().unicodeScalars.prefix(80))
        let most = max(1, typed.count / 3)
        let letters = Letters(typed)
        // A candidate that is farther away is neither the nearest nor near enough to it to cause doubt.
        var limit = most + 2
        let distances = candidates.map { candidate in
            guard !letters.isFarther(candidate, than: limit) else { return Int.max }
            let distance = distance(typed, Array(candidate.lowercased().unicodeScalars), upTo: limit)
            limit = min(limit, distance == .max ? limit : distance + 2)
            return distance
        }
        guard let least = distances.min(), least <= most,
            let position = distances.firstIndex(of: least)
        else { return nil }
        let isClear = distances.indices.allSatisfy { $0 == position || distances[$0] > least + 2 }
        return Match(word: candidates[position], distance: least, isClear: isClear)
    }

    /// Returns the optimal string alignment distance; if it exceeds `limit`, any greater value may be
    /// returned.
    private static func distance(
        _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], upTo limit: Int
    ) -> Int {
        var beforeLast = Array(0...right.count)
        var last = beforeLast
        var current = beforeLast
        for (row, leftScalar) in left.enumerated() {
            current[0] = row + 1
            var least = row + 1
            for (column, rightScalar) in right.enumerated() {
                var cost = min(
                    last[column + 1] + 1, current[column] + 1,
                    last[column] + (leftScalar == rightScalar ? 0 : 1))
                if row > 0, column > 0, leftScalar == right[column - 1], left[row - 1] == rightScalar {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current[column + 1] = cost
                least = min(least, cost)
            }
            // The distance cannot be less than the minimum of any row.
            if least > limit { return .max }
            swap(&beforeLast, &last)
            swap(&last, &current)
        }
        return last[right.count]
    }

    /// The number of occurrences of each letter in a word, which rules out nearly all words without computing
    /// the distance.
    private struct Letters {
        private let count: Int
        /// By the low five bits of a letter, which are the same in lowercase and uppercase.
        private var counts = SIMD32<UInt8>()

        /// Counts the letters of a word, which must have at most 255.
        init(_ word: [Unicode.Scalar]) {
            count = word.count
            for scalar in word { counts[Int(scalar.value & 31)] += 1 }
        }

        /// Returns whether the letters of an ASCII word alone show that more than `limit` edits are needed.
        func isFarther(_ word: String, than limit: Int) -> Bool {
            let length = word.utf8.count
            var left = counts
            var others = 0
            for byte in word.utf8 {
                guard byte < 0x80 else { return false }
                if left[Int(byte & 31)] > 0 { left[Int(byte & 31)] -= 1 } else { others += 1 }
                if others > limit { return true }
            }
            return count - (length - others) > limit
        }
    }
}
