import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpReport

/// An accented letter is one code point or two (Unicode’s forms NFC and NFD), which look the same to a
/// reader.
@Suite("Letters with accents, however they are composed")
struct ComposedLettersTests {
    private static let composed = "C\u{F4}te d’Ivoire"
    private static let decomposed = "Co\u{302}te d’Ivoire"

    @Test("A name is recognized in either form, and the words stay as typed")
    func attribution() {
        let name = StateName(Self.composed)
        #expect(name.begins("\(Self.decomposed) reported that it had adopted a law."))
        #expect(StateName(Self.decomposed).begins("\(Self.composed) reported."))
        #expect(!name.begins("\(Self.decomposed)s reported."))
    }

    @Test("Names sort equally in either form")
    func order() {
        for (name, other) in [(Self.composed, Self.decomposed), (Self.decomposed, Self.composed)] {
            #expect(!AlphabeticalOrder.precedes(name, other))
            #expect(
                AlphabeticalOrder.precedes(name, "Croatia") && AlphabeticalOrder.precedes("Costa Rica", name))
        }
    }

    @Test("The text of another State is found in either form")
    func identicalText() throws {
        let words =
            "reported that its caf\u{E9}s and th\u{E9}\u{E2}tres had been lit in every street of the capital city."
        let texts = ["CAN": words, "MLT": words.decomposed].sorted { $0.key < $1.key }.map { state, text in
            Sample.decode(
                Sample.submission(state: state, "answers:\n  prison-rules:\n    summary: \(text)\n"),
                path: "\(state).yaml")
        }
        let findings = CycleCheck.check(texts, membership: Sample.membership, checklist: Sample.checklist)
            .flatMap(\.findings)
        #expect(findings.contains { $0.code == "FU407" }, "\(findings)")
    }

    @Test("A report prints each text in the form in which it was typed")
    func printed() throws {
        let context = try SampleReport.context([
            "CAN": "answers:\n  prison-rules:\n    summary: Canada lit a caf\u{E9} and a cafe\u{301}.\n"
        ])
        for format in ReportFormat.all {
            let text = String(decoding: try format.bytes(of: CompiledReport(context).report), as: UTF8.self)
            let scalars = Array(text.unicodeScalars)
            #expect(
                scalars.indices.contains {
                    scalars[$0...].starts(with: "caf\u{E9} and a cafe\u{301}".unicodeScalars)
                })
        }
    }
}

extension String {
    /// The text with the accented letters of these tests decomposed (NFD).
    fileprivate var decomposed: String {
        let pairs: [Unicode.Scalar: String] = ["\u{E9}": "e\u{301}", "\u{E2}": "a\u{302}"]
        return unicodeScalars.map { pairs[$0] ?? String($0) }.joined()
    }
}
