import ByteText
import Diagnostics
import FollowUpValidation
import Testing

@Suite("FU405 not-read")
struct NotReadTests {
    @Test("A file that is not read is a warning about the file as a whole")
    func notRead() {
        let finding = CycleCheck.notRead(path: "Submissions/2011/CAN.docx", name: "CAN.docx")
        #expect(finding.code == "FU405")
        #expect(finding.severity == .warning)
        #expect(finding.message == "CAN.docx is not read")
        #expect(
            finding.help
                == "If it is a reply, save it as a .yaml file or as an Excel workbook (.xlsx); else move it elsewhere."
        )
        #expect(finding.place == ByteText.SourceLocation(path: "Submissions/2011/CAN.docx", range: .start))
    }

    @Test("Of what a program keeps beside an open workbook that is said")
    func open() {
        let finding = CycleCheck.notRead(path: "Submissions/2011/~$CAN.xlsx", name: "~$CAN.xlsx")
        #expect(finding.help?.hasSuffix("save and close that.") == true)
    }

    @Test("A submission that was read is not reported")
    func read() {
        Findings.inSubmissions([
            "CAN.yaml": "checklist: sample\nedition: 1\ncycle: \"2011\"\nstate: CAN\nlanguage: en\n"
        ])
    }
}
