import ByteText
import Diagnostics
import TestSupport
import Testing

@Suite("Hostile text in findings")
struct HostileFindingTests {
    @Test("A hostile file name, message, line and help reach the terminal escaped")
    func escaped() {
        #expect(
            rendered(
                "a: ⟪FU999 \u{1B}[2J⟫", "no\u{1B}[2J\nerror[FU000]: forged", help: "Do\r\u{202E}nothing.",
                path: "x\u{1B}]0;y\u{7}\n.yaml") == """
                    x\\u{1B}]0;y\\u{7}\\u{A}.yaml:1:4: error[FU999]: no\\u{1B}[2J\\u{A}error[FU000]: forged
                      1 | a: \\u{1B}[2J
                        |    ^^^^^^^^^
                      help: Do\\u{D}\\u{202E}nothing.


                    """)
    }

    @Test("A hostile path of a related location is escaped too")
    func related() {
        var renderer = TextRenderer(sources: [])
        let finding = Diagnostic(
            code: "FU999", severity: .error, message: "wrong",
            place: ByteText.SourceLocation(path: "a", range: .start),
            related: [.init("see\nthis", at: ByteText.SourceLocation(path: "b\u{9B}0m", range: .start))])
        #expect(
            renderer.render(finding) == "a: error[FU999]: wrong\n  b\\u{9B}0m: note: see\\u{A}this\n\n")
    }

    @Test("Bytes that are not UTF-8 are shown as U+FFFD")
    func malformed() {
        let file = SourceFile(path: "CAN.yaml", bytes: Array("a: ".utf8) + [0xE9] + Array("t\n".utf8))
        var renderer = TextRenderer(sources: [file])
        let finding = Diagnostic(
            code: "FU002", severity: .error, message: "wrong",
            place: ByteText.SourceLocation(path: "CAN.yaml", range: ByteRange(3, 4)))
        #expect(
            renderer.render(finding) == """
                CAN.yaml:1:4: error[FU002]: wrong
                  1 | a: \u{FFFD}t
                    |    ^


                """)
    }

    @Test(
        "Whatever a location covers, a finding is a heading and at most one line with its carets")
    func anyPlace() {
        let text = "\u{FEFF}" + HostileText.all.joined(separator: "\r\n") + "\u{1B}[1m\r\tx"
        let file = SourceFile(path: "CAN.yaml", bytes: Array(text.utf8))
        var renderer = TextRenderer(sources: [file])
        for start in 0...file.bytes.count {
            for length in [0, 1, 7, 300] {
                let finding = Diagnostic(
                    code: "FU999", severity: .error, message: "wrong",
                    place: ByteText.SourceLocation(path: "CAN.yaml", range: ByteRange(start, start + length)))
                let lines = renderer.render(finding).split(separator: "\n", omittingEmptySubsequences: false)
                #expect(lines.count == 5 && lines[3...].allSatisfy(\.isEmpty))
                #expect(lines[2].contains("^"))
            }
        }
    }
}
