import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU107 other-edition")
struct OtherEditionTests {
    private func submission(edition: String) -> String {
        "checklist: sample\nedition: \(edition)\ncycle: \"2011\"\nstate: CAN\nlanguage: en\n"
    }

    @Test("Another edition is reported, with the one in use")
    func other() throws {
        let finding = try #require(
            Findings.inWholeSubmission(submission(edition: "⟪FU107 2⟫")).first)
        #expect(finding.message == "the checklist in use is edition 1, not “2”")
        #expect(finding.help == "Fill in edition 1.")
    }

    @Test("A cycle names the edition in use", arguments: ["⟪FU107 2⟫", "1"])
    func cycle(edition: String) {
        let marked = MarkedText(
            """
            cycle: "2011"
            checklist: sample
            edition: \(edition)
            report: { title: Follow-up }
            mandate: resolution 1/1
            cut-off-date: 2011-01-30

            """)
        let file = SourceFile(path: "cycle.yaml", bytes: Array(marked.text.utf8))
        marked.check(
            Cycle.decode(file, checklists: ["sample": Sample.checklist], groups: Sample.membership.groups)
                .findings)
    }

    @Test("What is no number is no edition", arguments: ["first", "1.0", "1 (2010)", "１", "-1"])
    func noNumber(edition: String) {
        Findings.inWholeSubmission(submission(edition: "⟪FU107 \(edition)⟫"))
    }

    @Test("The edition in use is known, however it is quoted", arguments: ["1", "\"1\"", "' 1 '"])
    func same(edition: String) {
        Findings.inWholeSubmission(submission(edition: edition))
    }
}
