import Testing

@testable import FollowUpValidation

@Suite("Suggestions")
struct SuggestionTests {
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
