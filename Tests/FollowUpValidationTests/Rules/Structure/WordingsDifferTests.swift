import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The wordings of the questions stand in the answers or, all together, under “questions”.
@Suite("FU118 wordings-differ")
struct WordingsDifferTests {
    private static let now = "83b90d5c6a7f1e24"
    private static let former = "1f0c7b2a9d3e4856"

    /// The sample checklist with one question, worded as `now`.
    private static let context = MarkedSubmission.context(
        Checklist(
            id: "sample", edition: 1, title: "Sample checklist", instrument: Sample.instrument,
            items: [
                Item(
                    id: "cybercrime-legislation", theme: "cybercrime", commitments: [], keyPoint: "k",
                    question: "q", guidance: "g", wording: now)
            ]))

    private static func check(_ answer: String, questions: String) -> String? {
        let findings = MarkedSubmission.check(
            "answers:\n\(answer)questions:\(questions)\n", in: context)
        return findings.first.map { "\($0.item ?? "") \($0.message)" }
    }

    private static let answered = "  cybercrime-legislation:\n    authority: Ministry\n"

    @Test(
        "Wordings that are those in use, or are missing, are accepted",
        arguments: [
            " { cybercrime-legislation: \"83b90d5c6a7f1e24\" }", " { cybercrime-legislation: \"\" }", " {}",
            "",
            " { gone: \"1f0c7b2a9d3e4856\" }", "\n  cybercrime-legislation: 83b90d5c6a7f1e24",
        ])
    func accepted(questions: String) {
        #expect(Self.check(Self.answered, questions: questions) == nil)
        let both = Self.answered + "    question: \(Self.now)\n"
        #expect(Self.check(both, questions: questions) == nil)
    }

    @Test("An answer to another wording than the one in use is reported at the answer")
    func reworded() {
        #expect(
            Self.check(
                "  ⟪FU111 cybercrime-legislation⟫:\n    authority: Ministry\n",
                questions: " { cybercrime-legislation: \(Self.former) }")
                == "cybercrime-legislation the question was worded otherwise when this was answered")
        #expect(
            Self.check(
                "  cybercrime-legislation:\n    authority: \"\"\n",
                questions: " { cybercrime-legislation: \(Self.former) }") == nil)
    }

    @Test("Where both say different things that is reported alone, and only of what is answered")
    func differ() {
        let questions = " { cybercrime-legislation: \(Self.former) }"
        #expect(
            Self.check(Self.answered + "    question: ⟪FU118 \(Self.now)⟫\n", questions: questions)
                == "cybercrime-legislation this names another wording of the question than “questions” does")
        #expect(
            Self.check("  cybercrime-legislation:\n    question: \(Self.now)\n", questions: questions) == nil)
    }

    @Test("A wording that was overwritten is reported where it stands, and its words are not shown")
    func overwritten() throws {
        let findings = MarkedSubmission.check(
            "answers:\n\(Self.answered)questions: { cybercrime-legislation: ⟪FU120 \"Yes, since 2010\"⟫ }\n",
            in: Self.context)
        #expect(findings.allSatisfy { $0.isConfidential })
        let list = Sample.submission("answers:\n\(Self.answered)questions: [ a ]\n")
        #expect(Sample.decode(list, context: Self.context).findings.map(\.code) == ["FU104"])
    }

    @Test("That a question is answered in confidence to a former wording is not said")
    func confidential() {
        let text = Sample.submission(
            "answers:\n\(Self.answered)    confidential: true\nquestions: { cybercrime-legislation: \(Self.former) }\n"
        )
        let findings = Sample.decode(text, context: Self.context).findings
        #expect(findings.map(\.code) == ["FU111"] && findings.allSatisfy { $0.isConfidential })
    }
}
