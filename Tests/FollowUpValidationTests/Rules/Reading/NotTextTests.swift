import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU022 not-text")
struct NotTextTests {
    private static let files: [(name: String, bytes: [UInt8])] = [
        ("a Word document", Array("PK\u{3}\u{4}\u{14}\0\u{6}\0[Content_Types].xml word/document.xml".utf8)),
        ("an Excel workbook", Array("PK\u{3}\u{4}\u{14}\0\u{6}\0[Content_Types].xml xl/workbook.xml".utf8)),
        (
            "a document of LibreOffice",
            Array("PK\u{3}\u{4}\0\0mimetypeapplication/vnd.oasis.opendocument.text".utf8)
        ),
        ("a ZIP archive", Array("PK\u{3}\u{4}\u{14}\0\u{6}\0CAN.yaml".utf8)),
        ("a document of an older Word or Excel", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("a PDF", Array("%PDF-1.7\n%\u{E9}\n1 0 obj".utf8)),
        ("a text with formatting (RTF)", Array("{\\rtf1\\ansi checklist: sample}".utf8)),
        ("a web page", Array("\u{FEFF}\n<!DOCTYPE html>\n<p>checklist: sample".utf8)),
        ("a web page", Array("<HTML><body>".utf8)),
        ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("a picture", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10]),
        ("something else", Array(0...255)),
        ("something else", Array(repeating: 0, count: 2_000)),
    ]

    @Test("A file in another format is one finding, which says what it is and what to do", arguments: files)
    func format(name: String, bytes: [UInt8]) {
        for rest in [[], Array("\n\u{200B}respondent:\n  name: Secret \n".utf8)] {
            let file = SourceFile(path: "CAN.yaml", bytes: bytes + rest)
            let findings = Submission.decode(file, in: Sample.context).findings
            #expect(findings.map(\.message) == ["the file is \(name), not plain text"])
            #expect(findings.map(\.isConfidential) == [true])
            #expect(SafeFixes.apply(to: file, in: Sample.context).file.bytes == file.bytes)
        }
    }

    @Test(
        "A text that speaks of such formats is read", arguments: ["PK is a party", "%PDF", "a <html> page"])
    func text(words: String) {
        Findings.inSubmission("answers: { prison-rules: { details: \"\(words)\" } }")
    }
}
