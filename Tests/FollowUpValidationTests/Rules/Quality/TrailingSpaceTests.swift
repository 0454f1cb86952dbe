import Diagnostics
import TestSupport
import Testing

@Suite("FU506 trailing-space")
struct TrailingSpaceTests {
    @Test("It is reported once, at the first such line, and can be removed without changing anything else")
    func lines() throws {
        let rest =
            "answers:⟪FU506  \t⟫\n  prison-rules:\n    authority: Police\u{20}\n    details: Some so far.\t\r\n"
        let finding = try #require(Findings.inSubmission(rest).first)
        #expect(finding.message == "3 lines end in spaces that mean nothing")
        #expect(finding.severity == .note)
        #expect(finding.fixes.map(\.safety) == [.safe])
        let text = MarkedText(Sample.submission(rest)).text
        let fixed = String(decoding: Fix.apply(finding.fixes, to: Array(text.utf8)), as: UTF8.self)
        #expect(
            fixed
                == Sample.submission(
                    "answers:\n  prison-rules:\n    authority: Police\n    details: Some so far.\r\n"))
    }

    @Test("It is found wherever the line ends", arguments: 1..<20, ["\n", "\r", "\r\n"])
    func anywhere(length: Int, end: String) {
        let letters = String(repeating: "a", count: length)
        Findings.inSubmission(
            "# Note by the Secretariat:\(letters)\(end)# \(letters)a⟪FU506  ⟫\(end)#")
    }

    @Test("A single line is found, with or without a line break at the end", arguments: ["\n", "\r\n", ""])
    func oneLine(end: String) {
        #expect(
            Findings.inSubmission("answers:⟪FU506  ⟫\(end)").map(\.message) == [
                "one line ends in spaces that mean nothing"
            ])
    }

    @Test("Lines that consist only of spaces, where a text is to be typed, are accepted")
    func blankLines() {
        Findings.inSubmission("answers:\n  prison-rules:\n    details: >\n      \n  \n")
    }
}
