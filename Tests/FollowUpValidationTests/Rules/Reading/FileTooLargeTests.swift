import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU001 file-too-large")
struct FileTooLargeTests {
    /// Returns a valid submission, padded with a comment to a size in bytes.
    private func findings(bytes count: Int) -> [Diagnostic] {
        let text = Sample.submission("# Note by the Secretariat: ")
        let comment = [UInt8](repeating: UInt8(ascii: "x"), count: count - text.utf8.count)
        let file = SourceFile(path: "CAN.yaml", bytes: Array(text.utf8) + comment)
        return Submission.decode(file, in: Sample.context).findings
    }

    @Test("A file over the limit is not read, and both sizes are stated")
    func larger() throws {
        let findings = findings(bytes: 4_194_305)
        #expect(findings.map(\.code) == ["FU001"])
        let finding = try #require(findings.first)
        #expect(finding.message == "the file has 4194305 bytes; at most 4194304 are read")
        #expect(finding.place == ByteText.SourceLocation(path: "CAN.yaml", range: .start))
    }

    @Test("A file of exactly the limit is read")
    func limit() {
        #expect(findings(bytes: 4_194_304).isEmpty)
    }
}
