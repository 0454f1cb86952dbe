import ByteText
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU029 text-outside-fields")
struct TextOutsideFieldsTests {
    private static let reply = Sample.submission("answers: { prison-rules: { status: ⟪FU201 perhaps⟫ } }\n")

    @Test(
        "Text around a reply is one finding, and the reply is read",
        arguments: [
            "⟪FU029 Dear colleagues,⟫\n\nplease find our reply below.\n\n" + reply,
            reply + "⟪FU029 Sent from my phone⟫\n", reply + "\n⟪FU029 Best regards,⟫\nA. Person\n",
        ])
    func around(text: String) { Findings.inWholeSubmission(text) }

    @Test("The marks of a listing are deleted")
    func fence() {
        let text = MarkedText(Self.reply).text
        let file = SourceFile(path: "CAN.yaml", bytes: Array("```yaml\n\(text)```\n".utf8))
        let result = SafeFixes.apply(to: file, in: Sample.context)
        #expect(String(decoding: result.file.bytes, as: UTF8.self) == "\n\(text)\n")
    }
}
