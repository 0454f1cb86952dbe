import Testing
import Texts

@Suite("Tags of languages")
struct LanguageTagTests {
    @Test(
        "Two tags are of one language whatever the country",
        arguments: [
            ("en", "en", true), ("en-GB-oxendict", "en", true), ("en-GB", "en-US", true), ("fr", "en", false),
            ("eng", "en", false), ("", "en", false), ("", "", true), ("zh-Hant", "zh", true),
        ])
    func sameLanguage(tag: String, other: String, are: Bool) {
        #expect(LanguageTag.areOfOneLanguage(tag, other) == are)
        #expect(LanguageTag.areOfOneLanguage(other, tag) == are)
    }

    @Test("The language is what stands before the country")
    func language() {
        #expect(LanguageTag.language(of: "pt-BR") == "pt")
        #expect(LanguageTag.language(of: "pt") == "pt")
    }
}
