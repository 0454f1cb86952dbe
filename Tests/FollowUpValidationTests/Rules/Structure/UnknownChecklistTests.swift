import FollowUpValidation
import TestSupport
import Testing

@Suite("FU106 unknown-checklist")
struct UnknownChecklistTests {
    @Test("A checklist that does not exist is reported, with the one that was meant")
    func submission() throws {
        let finding = try #require(
            Findings.inWholeSubmission(
                """
                checklist: ⟪FU106 samples⟫
                edition: 1
                cycle: "2011"
                state: CAN
                language: en
                """
            ).first)
        #expect(finding.message == "there is no checklist “samples”")
        #expect(finding.help == "Did you mean “sample”?")
    }

    @Test("A cycle on a checklist that does not exist is reported, with those that there are")
    func cycle() throws {
        let finding = try #require(
            Findings.inWholeCycle(
                """
                cycle: "2011"
                checklist: ⟪FU106 doha-2015⟫
                edition: 1
                report: { title: Follow-up }
                mandate: resolution 1/1
                cut-off-date: 2011-01-30
                """
            ).first)
        #expect(finding.message == "there is no checklist “doha-2015”")
        #expect(finding.help == "Write one of: sample.")
    }

    @Test("A checklist that exists is known, in a cycle and outside")
    func known() {
        Findings.inSubmission("answers:\n")
        Findings.inSubmission(
            "answers:\n",
            in: SubmissionContext(
                checklists: Sample.context.checklists, membership: Sample.membership, cycle: nil))
        Findings.inCycle("")
    }
}
