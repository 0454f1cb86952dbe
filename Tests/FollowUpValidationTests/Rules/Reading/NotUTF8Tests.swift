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
        #expect(
            finding.message == "the file is saved as Windows-1252, not UTF-8; this is probably “Ministère”")
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

    /// A reply in a language, with these bytes in an answer.
    private func file(_ language: String, _ words: [UInt8]) -> SourceFile {
        let text = Sample.submission("answers: { prison-rules: { authority: \"").replacing(
            "language: en", with: "language: \(language)")
        return SourceFile(path: "CAN.yaml", bytes: Array(text.utf8) + words + Array("\" } }\n".utf8))
    }

    @Test(
        "A file in Windows-1252 is one finding, and fixed where no other encoding can be meant",
        arguments: [
            ("fr", [0x4D, 0xE8, 0x72, 0x65, 0x20, 0x92, 0xE9], "Mère ’é", true),
            ("es", [0x61, 0xF1, 0x6F], "año", true),
            ("en", [0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0xE9], "“A” – é", true),
            ("en", [0x61, 0xE8, 0x72], "aèr", false),
        ] as [(String, [UInt8], String, Bool)])
    func western(language: String, bytes: [UInt8], text: String, isCertain: Bool) throws {
        let file = file(language, bytes)
        let findings = Submission.decode(file, in: Sample.context).findings
        #expect(findings.map(\.code) == ["FU002"])
        #expect(findings.flatMap(\.fixes).map(\.safety) == [isCertain ? .safe : .unsafe])
        let fixed = Fix.apply(findings.flatMap(\.fixes), to: file.bytes)
        #expect(String(validating: fixed, as: UTF8.self)?.contains(text) == true)
        #expect((SafeFixes.apply(to: file, in: Sample.context).file.bytes == fixed) == isCertain)
    }

    @Test(
        "Bytes of other encodings, or of several, are left to a person",
        arguments: [
            // Russian in Windows-1251, French in Mac Roman, UTF-8 and Latin-1 in one file, Chinese in GB 18030.
            [0xCC, 0xE8, 0xED, 0xE8], [0x4D, 0x8F, 0x72, 0x65], [0x61, 0xC3, 0xA9, 0x20, 0x61, 0xE9],
            [0xB7, 0xA8, 0xCE, 0xF1],
        ] as [[UInt8]])
    func others(bytes: [UInt8]) {
        let findings = Submission.decode(file("fr", bytes), in: Sample.context).findings
        #expect(findings.map(\.code) == ["FU002"])
        #expect(findings.flatMap(\.fixes).isEmpty)
    }

    @Test("The letters of an answer given in confidence are not shown in a fix")
    func inConfidence() {
        let text =
            "answers:\n  cybercrime-capacity: { authority: Policía }\n  prison-rules:\n    authority: José\n    confidential: true\n"
        let bytes = Sample.submission(text).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let findings = Submission.decode(
            SourceFile(path: "CAN.yaml", bytes: bytes), in: Sample.context
        ).findings
        #expect(findings.map(\.isConfidential) == [true])
    }
}
