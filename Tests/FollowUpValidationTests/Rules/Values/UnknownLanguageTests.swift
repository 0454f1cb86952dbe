import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU209 unknown-language")
struct UnknownLanguageTests {
    private func submission(language: String) -> String {
        "checklist: sample\nedition: 1\ncycle: \"2011\"\nstate: CAN\nlanguage: \(language)\n"
    }

    @Test("A language that is not given by its tag is reported")
    func name() throws {
        let finding = try #require(
            Findings.inWholeSubmission(submission(language: "⟪FU209 English⟫")).first)
        #expect(finding.message == "“English” is not a language tag")
        #expect(finding.help == "Write ar, zh, en, fr, ru or es, or the tag of another language, as in pt.")
    }

    @Test("A tag is accepted", arguments: ["ar", "pt", "\"no\""])
    func tag(language: String) {
        Findings.inWholeSubmission(submission(language: language))
    }

    @Test(
        "A tag is two or three lowercase letters, and further parts of letters and digits",
        arguments: [
            ("en", true), ("gsw", true), ("zh-Hans", true), ("pt-BR", true), ("en-GB-oxendict", true),
            ("sr-Latn-RS", true), ("es-419", true), ("de-CH-1996", true),
            ("", false), ("e", false), ("EN", false), ("English", false), ("engl", false), ("en_GB", false),
            ("en-", false), ("-en", false), ("en--GB", false), ("en-abcdefghi", false), ("e1", false),
            ("en GB", false), ("عر", false), ("中文", false), ("en-é", false), ("en-\"", false),
            ("en-\r\n", false),
        ])
    func isTag(text: String, isTag: Bool) {
        #expect(UnknownLanguage.isTag(text) == isTag)
    }
}
