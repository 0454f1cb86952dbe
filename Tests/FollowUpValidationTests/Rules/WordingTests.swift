import Diagnostics
import Testing

@testable import FollowUpValidation

@Suite("Wording of messages")
struct WordingTests {
    @Test(
        "A text is quoted whole up to forty characters, and shortened above",
        arguments: [
            ("", "“”"), ("mostly", "“mostly”"), ("说明", "“说明”"),
            ("1234567890123456789012345678901234567890", "“1234567890123456789012345678901234567890”"),
            ("12345678901234567890123456789012345678901", "“12345678901234567890123456789012345678…”"),
        ])
    func quoted(text: String, quoted: String) {
        #expect(Wording.quoted(text) == quoted)
    }

    @Test(
        "Words to choose from are joined with commas and “or”",
        arguments: [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")])
    func choice(words: [String], text: String) {
        #expect(Wording.choice(words) == text)
    }

    @Test("The nearest word is suggested, else all words, else the blank file")
    func suggestion() {
        let twelve = "abcdefghijkl".map { "item-\($0)" }
        #expect(Suggestion(for: "item-e.", among: twelve).help == "Did you mean “item-e”?")
        #expect(Suggestion(for: "prisons", among: ["laws"]).help == "Write one of: laws.")
        #expect(Suggestion(for: "prisons", among: twelve).help.hasSuffix("item-k or item-l."))
        #expect(
            Suggestion(for: "prisons", among: twelve + ["item-m"]).help
                == "See the blank file for the list.")
    }
}
