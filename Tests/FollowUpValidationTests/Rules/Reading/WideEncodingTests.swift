import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU003 wide-encoding")
struct WideEncodingTests {
    private func findings(_ bytes: [UInt8]) -> [Diagnostic] {
        Submission.decode(SourceFile(path: "CAN.yaml", bytes: bytes), in: Sample.context).findings
    }

    private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return bigEndian ? bytes.reversed() : bytes
        }
    }

    @Test(
        "UTF-16 is told apart from UTF-8, with a byte order mark and without",
        arguments: ["\u{FEFF}", ""], [true, false])
    func utf16(mark: String, bigEndian: Bool) throws {
        let findings = findings(utf16(mark + Sample.submission("answers:\n"), bigEndian: bigEndian))
        #expect(findings.map(\.code) == ["FU003"])
        let finding = try #require(findings.first)
        #expect(finding.message == "the file is in UTF-16, not UTF-8")
        #expect(finding.help == "Save the file again with the encoding “UTF-8”.")
        #expect(finding.place.range == .start)
    }

    @Test("UTF-8 with a byte order mark is read")
    func utf8WithMark() {
        #expect(findings(Array(("\u{FEFF}" + Sample.submission("answers:\n")).utf8)).isEmpty)
    }

    @Test(
        "Such a file is written as UTF-8, and shows nothing before", arguments: ["\u{FEFF}", ""],
        [true, false])
    func fixed(mark: String, bigEndian: Bool) {
        let text = Sample.submission("answers: { prison-rules: { authority: \"Ministère 中 😀\" } }\n")
        let file = SourceFile(path: "CAN.yaml", bytes: utf16(mark + text, bigEndian: bigEndian))
        #expect(Submission.decode(file, in: Sample.context).findings.map(\.isConfidential) == [true])
        let result = SafeFixes.apply(to: file, in: Sample.context)
        #expect(String(decoding: result.file.bytes, as: UTF8.self) == text)
    }

    @Test("A file in UTF-16 that is cut off is left as it is")
    func cutOff() {
        let bytes = utf16(Sample.submission("answers:\n"), bigEndian: false).dropLast()
        let file = SourceFile(path: "CAN.yaml", bytes: Array(bytes))
        #expect(SafeFixes.apply(to: file, in: Sample.context).file.bytes == file.bytes)
    }
}
