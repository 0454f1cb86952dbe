import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@Suite("FU201 unknown-status")
struct UnknownStatusTests {
    private func finding(_ status: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws
        -> Diagnostic
    {
        try #require(
            Findings.inSubmission(
                "answers: { prison-rules: { status: ⟪FU201 \(status)⟫ } }", sourceLocation: sourceLocation
            ).first, sourceLocation: sourceLocation)
    }

    @Test("An unknown status is reported, with the five and the blank")
    func ownWord() throws {
        let finding = try finding("perhaps")
        #expect(finding.message == "“perhaps” is not a status")
        #expect(
            finding.help == """
                Write one of: implemented, partially implemented, under development, not implemented or not \
                applicable. Leave it blank if you do not wish to answer.
                """)
        #expect(finding.item == "prison-rules")
        #expect(finding.fixes == [])
    }

    @Test(
        "What can only mean one status can be written for the State",
        arguments: [
            ("Implemented", "implemented"), ("IMPLEMENTED.", "implemented"), ("yes", "implemented"),
            ("fully  implemented", "implemented"), ("not-implemented", "not implemented"),
            ("Partly implemented", "partially implemented"), ("in preparation", "under development"),
            ("not relevant", "not applicable"),
        ])
    func same(word: String, status: String) throws {
        let finding = try finding(word)
        #expect(finding.help == "Did you mean “\(status)”?")
        #expect(finding.fixes.map(\.safety) == [.safe])
        #expect(finding.fixes.first?.edits == [Edit(finding.place.range, status)])
    }

    @Test(
        "What most likely means one is proposed, and left to a person",
        arguments: [
            ("no", "not implemented"), ("n/a", "not applicable"), ("implmented", "implemented"),
            ("ongoing", "under development"), ("planned", "under development"),
        ])
    func likely(word: String, status: String) throws {
        let finding = try finding(word)
        #expect(finding.help == "Did you mean “\(status)”?")
        #expect(finding.fixes.map(\.safety) == [.unsafe])
    }

    @Test(
        "Whatever is proposed, nothing is taken for a status until it is written", arguments: ["yes", "no"])
    func notTaken(word: String) {
        let text = "answers: { prison-rules: { status: \(word), authority: Prison Service } }"
        #expect(Sample.decode(Sample.submission(text)).value?.answers.map(\.status?.value) == [nil])
    }

    @Test("The five words are accepted, with any white space around them", arguments: Status.allCases)
    func known(status: Status) {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                status: "\u{A0}\(status.rawValue) "
                details: See the Prisons Act of 2010.
            """)
    }

    @Test("A blank status is accepted", arguments: ["", "\"\"", "\" \"", "\u{A0}"])
    func blank(status: String) {
        Findings.inSubmission("answers: { prison-rules: { status: \(status) } }")
    }
}
