import Testing
import TextAnalysis

@Suite("Language tags")
struct LanguageTagTests {
    @Test(
        "Two tags name one language whatever the region",
        arguments: [
            ("en", "en", true), ("en-GB-oxendict", "en", true), ("en-GB", "en-US", true), ("fr", "en", false),
            ("eng", "en", false), ("", "en", false), ("", "", true), ("zh-Hant", "zh", true),
        ])
    func sameLanguage(tag: String, other: String, are: Bool) {
        #expect(LanguageTag.haveSameLanguage(tag, other) == are)
        #expect(LanguageTag.haveSameLanguage(other, tag) == are)
    }

    @Test("The language is the primary subtag")
    func language() {
        #expect(LanguageTag.language(of: "pt-BR") == "pt")
        #expect(LanguageTag.language(of: "pt") == "pt")
    }
}
