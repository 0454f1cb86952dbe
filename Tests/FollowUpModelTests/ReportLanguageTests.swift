import FollowUpModel
import Testing

@Suite("The language of a report")
struct ReportLanguageTests {
    private let language = ReportLanguage(
        phrases: Phrases(
            language: "fr-CH", direction: .rightToLeft, languages: ["ar": "arabe", "fr": "français"],
            texts: [.digits: "٠, ١, ٢, ٣, ٤, ٥, ٦, ٧, ٨, ٩"]),
        words: StyleWords(lists: [:], spelling: [:]))

    @Test("A text is in the language regardless of the region in its tag")
    func languageOfWords() {
        #expect(language.tag == "fr-CH")
        #expect(language.isLanguage(of: "fr"))
        #expect(!language.isLanguage(of: "ar"))
    }

    @Test("It names languages, or gives their tag if it has no name for them")
    func names() {
        #expect(language.name(ofLanguage: "ar-EG") == "arabe")
        #expect(language.name(ofLanguage: "fr") == "français")
        #expect(language.name(ofLanguage: "pt-BR") == "pt-BR")
    }

    @Test("Its script is defined by its phrases")
    func script() {
        #expect(language.script.direction == .rightToLeft)
        #expect(language.script.figures(2026) == "٢٠٢٦")
    }
}
