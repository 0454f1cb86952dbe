import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("The nearest word")
struct NearestWordTests {
    @Test(
        "It is the candidate with the smallest edit distance, if one is close",
        arguments: [
            ("sumary", ["status", "summary"], "summary"),  // an insertion
            ("summmary", ["status", "summary"], "summary"),  // a deletion
            ("summery", ["status", "summary"], "summary"),  // a replacement
            ("sumamry", ["status", "summary"], "summary"),  // a swap of neighbours
            ("Summary", ["status", "summary"], "summary"),  // the case does not count
            ("STATUS", ["status", "summary"], "status"),
            ("cyber-crime", ["cybercrime", "crime"], "cybercrime"),
            ("anwsers", ["answers", "language"], "answers"),
            ("plam", ["plan", "play"], "plan"),  // of equally close ones the first
            ("plam", ["play", "plan"], "play"),
            ("plan", ["play", "plan"], "plan"),  // an exact one before a close one
            ("резюмэ", ["резюме"], "резюме"),
            ("摘腰", ["摘要"], "摘要"),
        ] as [(String, [String], String)])
    func close(word: String, candidates: [String], nearest: String) {
        #expect(NearestWord.match(to: word, among: candidates)?.word == nearest)
    }

    @Test(
        "There is none if more than a third of the word would have to change",
        arguments: [
            ("phone", ["email", "name"]), ("need", ["needed"]), ("xyz", ["status"]), ("summary", []),
            ("", ["status"]), ("ab", ["cd"]), ("a sentence that was taken for a field", ["summary"]),
        ] as [(String, [String])])
    func far(word: String, candidates: [String]) {
        #expect(NearestWord.match(to: word, among: candidates)?.word == nil)
    }

    @Test(
        "The fast path finds the same match as measuring every candidate",
        arguments: Proof.seeds(outOf: 3_000))
    func measured(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        // With few different letters, words are near each other; with many, most are ruled out without
        // measuring.
        let letters = seed % 2 == 0 ? "abc" : "abcdefgh-é"
        func word() -> String {
            String(
                (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
                    letters.randomElement(using: &random)
                })
        }
        let (word, candidates) = (word(), (0..<6).map { _ in word() })
        let distances = candidates.map { Self.distance(Array(word), Array($0)) }
        let least = distances.min() ?? 0
        let match = NearestWord.match(to: word, among: candidates)
        #expect(match?.distance == (least <= max(1, word.count / 3) ? least : nil))
        guard let match else { return }
        #expect(match.word == candidates[distances.firstIndex(of: least) ?? 0])
        #expect(match.isClear == (distances.count { $0 <= least + 2 } == 1))
    }

    /// Returns the optimal string alignment distance of two words by its recursive definition on prefixes.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var edits = (0...left.count).map { row in (0...right.count).map { max(row, $0) } }
        for row in left.indices {
            for column in right.indices {
                var least = edits[row][column] + (left[row] == right[column] ? 0 : 1)
                least = min(least, edits[row][column + 1] + 1, edits[row + 1][column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, edits[row - 1][column - 1] + 1)
                }
                edits[row + 1][column + 1] = least
            }
        }
        return edits[left.count][right.count]
    }

    @Test("A very long word is compared by its beginning only")
    func long() {
        let word = String(repeating: "a", count: 100_000)
        #expect(NearestWord.match(to: word, among: ["status"])?.word == nil)
        #expect(NearestWord.match(to: word, among: [String(repeating: "a", count: 80)])?.word != nil)
    }
}
