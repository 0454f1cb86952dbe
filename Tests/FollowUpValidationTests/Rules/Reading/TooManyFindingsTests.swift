import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU030 too-many-findings")
struct TooManyFindingsTests {
    @Test(
        "It says so when findings are left out, and nothing else",
        arguments: [(-1, false), (0, false), (1, true), (90_000, true)])
    func condition(leftOut: Int, isFound: Bool) {
        #expect((TooManyFindings.check(leftOut: leftOut) != nil) == isFound)
    }

    @Test("Of very many findings the first are listed, and the file is refused")
    func listed() {
        let answers = (0..<8_000).map { "  no-such-item-\($0): { status: implemented }\n" }.joined()
        let file = SourceFile(path: "XAA.yaml", bytes: Array(("answers:\n" + answers).utf8))
        let findings = Submission.decode(file, in: Sample.context).findings
        #expect(findings.count == TooManyFindings.most + 1)
        #expect(findings.count { $0.code == "FU030" } == 1)
        #expect(findings.contains { $0.code == "FU030" && $0.severity == .error })
    }
}
