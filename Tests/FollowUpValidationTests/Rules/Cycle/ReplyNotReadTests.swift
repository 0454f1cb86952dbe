import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import Testing

@Suite("FU414 reply-not-read")
struct ReplyNotReadTests {
    @Test("What may be a reply and is not read is an error about the file as a whole, and counts as a reply")
    func notRead() throws {
        let decoded = Submission.notRead(path: "Submissions/2011/CAN.docx", name: "CAN.docx", state: "CAN")
        let finding = try #require(decoded.findings.first)
        #expect(decoded.findings.count == 1)
        #expect(finding.code == "FU414")
        #expect(finding.severity == .error)
        #expect(finding.message == "CAN.docx may be the reply of CAN, and is not read")
        #expect(
            finding.help
                == "If it is, save it beside cycle.yaml, as CAN.yaml in plain text or, if it is a workbook, as CAN.xlsx; else move it elsewhere."
        )
        #expect(finding.place == ByteText.SourceLocation(path: "Submissions/2011/CAN.docx", range: .start))
        #expect(decoded.hasReplied)
        #expect(decoded.withoutSpoiledAnswers == nil)
    }
}
