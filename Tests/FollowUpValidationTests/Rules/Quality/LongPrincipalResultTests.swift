import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU515 long-principal-result")
struct LongPrincipalResultTests {
    /// A sentence of a number of words, the first of which is “Canada”.
    private func sentence(_ count: Int) -> String {
        "Canada" + String(repeating: " word", count: count - 1) + "."
    }

    @Test(
        "The first sentence of a principal result has at most 25 words",
        arguments: [(26, "one word"), (40, "15 words")])
    func long(count: Int, excess: String) throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "summary: ⟪FU515 \(sentence(count)) It was so.⟫\nprincipal: true"
            ).first)
        #expect(
            finding.message
                == "the first sentence of this principal result has \(count) words; at most 25 may be quoted")
        #expect(
            finding.help
                == "Shorten it by \(excess), or put the result into a shorter sentence before it.")
    }

    @Test(
        "Only the first sentence of the first paragraph counts, by the rules by which words are counted elsewhere",
        arguments: [
            (25, 0), (1, 0), (24, 100), (25, 100),
        ])
    func short(first: Int, second: Int) {
        let rest = second == 0 ? "" : " " + sentence(second)
        #expect(LongPrincipalResult.check(sentence(first) + rest) == nil)
        #expect(LongPrincipalResult.check(sentence(first) + "\n" + sentence(40)) == nil)
    }

    @Test(
        "A number, an initial or a small letter after a full stop does not end the sentence",
        arguments: ["of No. 12 and", "by J. Smith and", "e.g. courts and"])
    func goesOn(words: String) {
        let text =
            "Canada" + String(repeating: " word", count: 15) + " \(words)"
            + String(repeating: " word", count: 10) + "."
        #expect(LongPrincipalResult.check(text) != nil)
    }

    @Test("Two characters of Chinese count as a word")
    func chinese() {
        let sentence = { (length: Int) in String(repeating: "法", count: length) + "。" }
        #expect(LongPrincipalResult.check(sentence(48)) == nil)
        #expect(LongPrincipalResult.check(sentence(60)) != nil)
    }

    @Test(
        "What is not marked, or not printed, is not counted",
        arguments: ["principal: false", "authority: Ministry", "principal: ⟪FU316 true⟫\nconfidential: true"])
    func notPrinted(fields: String) {
        MarkedSubmission.check(answer: "summary: \(sentence(40))\n\(fields)")
    }
}
