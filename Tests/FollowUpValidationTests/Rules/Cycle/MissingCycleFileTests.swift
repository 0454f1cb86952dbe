import ByteText
import Diagnostics
import FollowUpValidation
import Testing

@Suite("FU406 missing-cycle-file")
struct MissingCycleFileTests {
    @Test("A folder without its cycle file is an error at the file that is missing")
    func missing() {
        let finding = CycleCheck.missingCycleFile(path: "Submissions/2011/cycle.yaml")
        #expect(finding.code == "FU406")
        #expect(finding.severity == .error)
        #expect(finding.message == "there is no cycle.yaml in this folder")
        #expect(finding.help == "Write one with “followup cycle”.")
        #expect(finding.place == ByteText.SourceLocation(path: "Submissions/2011/cycle.yaml", range: .start))
    }

    @Test("The smallest cycle file is enough")
    func smallest() {
        Findings.inCycle("")
    }
}
