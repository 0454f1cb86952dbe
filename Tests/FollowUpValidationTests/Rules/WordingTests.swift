import Diagnostics
import Testing

@Suite("Wording of messages")
struct WordingTests {
    @Test(
        "A text is quoted in full up to forty characters, and shortened beyond",
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
}
