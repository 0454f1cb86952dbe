import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU002 not-utf-8")
struct NotUTF8Tests {
    private let start = Array(Sample.submission("answers: { prison-rules: { authority: Minist").utf8)
    private let end = Array("re } }\n".utf8)

    private func findings(_ bytes: [UInt8]) -> [Diagnostic] {
        let file = SourceFile(path: "CAN.yaml", bytes: start + bytes + end)
        return Submission.decode(file, in: Sample.context).findings
    }

    @Test("A letter in Latin-1 is reported at its byte")
    func latin1() throws {
        let findings = findings([0xE8])
        #expect(findings.map(\.code) == ["FU002"])
        let finding = try #require(findings.first)
        #expect(finding.message == "byte 0xE8 is not UTF-8 text")
        #expect(finding.help == "Save the file again with the encoding “UTF-8”.")
        #expect(finding.place.range == ByteRange(start.count, start.count + 1))
    }

    @Test(
        "Bytes that only look like UTF-8 are reported once",
        arguments: [
            [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8],
            [0x80],
        ] as [[UInt8]])
    func lookalikes(bytes: [UInt8]) {
        let findings = findings(bytes)
        #expect(findings.map(\.code) == ["FU002"])
        #expect(findings.map(\.place.range) == [ByteRange(start.count, start.count + 1)])
    }

    @Test(
        "The same letter in UTF-8 is read, composed and decomposed", arguments: ["è", "e\u{300}", "中", "😀"])
    func utf8(letter: String) {
        #expect(findings(Array(letter.utf8)).isEmpty)
    }
}
