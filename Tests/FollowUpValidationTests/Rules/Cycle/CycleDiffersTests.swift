import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU403 cycle-differs")
struct CycleDiffersTests {
    @Test("A submission to another cycle is reported, with the cycle of the folder")
    func cycle() throws {
        let finding = try #require(
            Findings.inWholeSubmission(
                """
                checklist: sample
                edition: 1
                cycle: ⟪FU403 "2010"⟫
                state: CAN
                language: en
                """
            ).first)
        #expect(finding.message == "the cycle is “2010”, but this folder’s is “2011”")
        #expect(finding.help == "Correct the cycle, or move the file to the folder it belongs to.")
    }

    @Test("A submission on another checklist is reported, and checked against the one it names")
    func checklist() throws {
        let item = Item(
            id: "bribery", theme: "corruption", commitments: [], keyPoint: "k", question: "q", guidance: "g")
        let other = Checklist(
            id: "doha-2015", edition: 3, title: "Doha", instrument: Sample.instrument, items: [item])
        let context = SubmissionContext(
            checklists: ["sample": Sample.checklist.questions, "doha-2015": other.questions],
            membership: Sample.membership,
            cycle: Sample.cycle())
        let finding = try #require(
            Findings.inWholeSubmission(
                """
                checklist: ⟪FU403 doha-2015⟫
                edition: 3
                cycle: "2011"
                state: CAN
                language: en
                answers: { bribery: { status: ⟪FU201 perhaps⟫ } }
                """, in: context
            ).first)
        #expect(finding.message == "the checklist is “doha-2015”, but this folder’s is “sample”")
    }

    @Test(
        "The cycle of the folder is accepted, and any cycle outside a folder",
        arguments: ["2011", "\"2011\""])
    func same(cycle: String) {
        let text = "checklist: sample\nedition: 1\ncycle: \(cycle)\nstate: CAN\nlanguage: en\n"
        Findings.inWholeSubmission(text)
        Findings.inWholeSubmission(
            text.replacing("2011", with: "1999"),
            in: SubmissionContext(
                checklists: Sample.context.checklists, membership: Sample.membership, cycle: nil))
    }
}
