import Diagnostics
import FollowUpModel
import Testing

@testable import FollowUpValidation

@Suite("FU213 unknown-word")
struct UnknownWordTests {
    @Test(
        "A word outside the vocabulary is reported, with the one most likely meant",
        arguments: [
            ("law", nil, nil), ("Law", "law", .safe), ("lаw", "law", .safe), ("polcy", "policy", .unsafe),
            ("decree", nil, nil),
        ] as [(String, String?, Fix.Safety?)])
    func check(word: String, meant: String?, safety: Fix.Safety?) {
        switch UnknownWord.check(word, in: .measureKind) {
        case .value(let value): #expect(value == word && word == "law")
        case .finding(let finding):
            #expect(finding.message == "“\(word)” is not a kind of measure")
            #expect(finding.correction?.text == meant)
            #expect(finding.correction?.safety == safety)
        }
    }
}
