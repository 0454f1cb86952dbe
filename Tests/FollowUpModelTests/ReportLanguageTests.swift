import FollowUpModel
import Testing

@Suite("The language of a report")
struct ReportLanguageTests {
    private let language = ReportLanguage(
        phrases: Phrases(
            language: "fr-CH", direction: .rightToLeft, languages: ["ar": "arabe", "fr": "français"],
            texts: [.digits: "٠, ١, ٢, ٣, ٤, ٥, ٦, ٧, ٨, ٩"]),
        words: StyleWords(lists: [:], spelling: [:]))

    @Test("Words are in it whatever the country of their tag")
    func languageOfWords() {
        #expect(language.tag == "fr-CH")
        #expect(language.isLanguage(of: "fr"))
        #expect(!language.isLanguage(of: "ar"))
    }

    @Test("It has a name for languages, and where it has none the tag")
    func names() {
        #expect(language.name(ofLanguage: "ar-EG") == "arabe")
        #expect(language.name(ofLanguage: "fr") == "français")
        #expect(language.name(ofLanguage: "pt-BR") == "pt-BR")
    }

    @Test("It is written as its phrases say")
    func script() {
        #expect(language.script.direction == .rightToLeft)
        #expect(language.script.figures(2026) == "٢٠٢٦")
    }
}
