import Testing

@testable import FollowUpValidation

@Suite("The nearest word")
struct NearestTests {
    @Test(
        "It is the candidate fewest edits away, when one is close",
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
        #expect(Nearest.match(to: word, among: candidates)?.word == nearest)
    }

    @Test(
        "There is none when more than a third of the word would have to change",
        arguments: [
            ("phone", ["email", "name"]), ("need", ["needed"]), ("xyz", ["status"]), ("summary", []),
            ("", ["status"]), ("ab", ["cd"]), ("a sentence that was taken for a field", ["summary"]),
        ] as [(String, [String])])
    func far(word: String, candidates: [String]) {
        #expect(Nearest.match(to: word, among: candidates)?.word == nil)
    }

    @Test("A very long word is compared by its beginning only")
    func long() {
        let word = String(repeating: "a", count: 100_000)
        #expect(Nearest.match(to: word, among: ["status"])?.word == nil)
        #expect(Nearest.match(to: word, among: [String(repeating: "a", count: 80)])?.word != nil)
    }
}
