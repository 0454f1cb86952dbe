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
        #expect(finding.message == "the edition of the checklist is 1, not “2”")
        #expect(finding.help == "Fill in edition 1.")
    }

    /// The sample checklist in two editions, the second in use.
    private static let editions = Editions(
        inUse: [Sample.checklist.with(edition: 2)], former: [Sample.checklist])

    private func findings(_ edition: String, cycle: Cycle?) -> [Diagnostic] {
        let marked = MarkedText(submission(edition: edition))
        let decoded = Submission.decode(
            SourceFile(path: "CAN.yaml", bytes: Array(marked.text.utf8)),
            in: SubmissionContext(
                checklists: Self.editions.map(\.questions), membership: Sample.membership, cycle: cycle))
        marked.check(decoded.findings)
        return decoded.findings
    }

    @Test(
        "Outside a cycle what was filled in on a former edition is read", arguments: ["1", "2", "⟪FU107 3⟫"])
    func former(edition: String) { _ = findings(edition, cycle: nil) }

    @Test("Within a cycle, its edition is used, even a former one", arguments: ["1", "⟪FU107 2⟫"])
    func inCycle(edition: String) throws {
        let finding = findings(edition, cycle: Sample.cycle()).first
        #expect(finding.map(\.help) == (edition == "1" ? nil : "Fill in edition 1."))
    }

    @Test("A submission says which edition it answers")
    func edition() {
        for edition in [1, 2] {
            let text = submission(edition: "\(edition)")
            let decoded = Submission.decode(
                SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)),
                in: SubmissionContext(
                    checklists: Self.editions.map(\.questions), membership: Sample.membership, cycle: nil))
            #expect(decoded.value?.edition == edition)
        }
    }

    @Test("A cycle names an edition that there is", arguments: ["⟪FU107 2⟫", "1"])
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
