import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU026 quoted-mail")
struct QuotedMailTests {
    @Test(
        "A file that an e-mail program quoted is one finding, shows no line, and is read without the marks",
        arguments: ["> ", ">", ">> ", "> > "])
    func wholeFile(mark: String) {
        let text = Sample.submission(
            "respondent:\n  name: Secret \nanswers:\n  prison-rules: { status: implemented, authority: Police }"
        )
        let quoted = text.split(separator: "\n").map { mark + $0 }.joined(separator: "\n")
        let file = SourceFile(path: "CAN.yaml", bytes: Array(quoted.utf8))
        let findings = Submission.decode(file, in: Sample.context).findings
        #expect(
            findings.map(\.message) == ["this and 8 other lines begin with >, as in a reply to an e-mail"])
        #expect(findings.map(\.isConfidential) == [true])
        let result = SafeFixes.apply(to: file, in: Sample.context)
        #expect(
            String(decoding: result.file.bytes, as: UTF8.self)
                == text.replacing("Secret \n", with: "Secret\n"))
    }

    @Test("A few quoted lines are found too")
    func someLines() throws {
        try Repairs.check(
            "    status: implemented\n⟪FU026 > ⟫    authority: Police\n>     challenges: few",
            meant: "    status: implemented\n    authority: Police\n    challenges: few")
    }
}
