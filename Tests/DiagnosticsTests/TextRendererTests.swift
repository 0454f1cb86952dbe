import ByteText
import Diagnostics
import TestSupport
import Testing

@Suite("Findings as text")
struct TextRendererTests {
    @Test(
        "A finding shows its location, severity, code and message, the line with carets, and its help"
    )
    func wholeFinding() {
        let text = """
            answers:
              cybercrime-legislation:
                status: ⟪FU201 implmented⟫
                summary: ""
            """
        #expect(
            rendered(text, "“implmented” is no status", help: "Did you mean “implemented”?") == """
                CAN.yaml:3:13: error[FU201]: “implmented” is no status
                  3 |     status: implmented
                    |             ^^^^^^^^^^
                  help: Did you mean “implemented”?


                """)
    }

    @Test("Lines of files read on demand are right, however many and in whatever order")
    func elsewhere() {
        var renderer = TextRenderer(sources: []) { path in
            SourceFile(path: path, bytes: Array("a\nof \(path)\n".utf8))
        }
        for number in Array(1...20) + [1, 20, 7] {
            let finding = Diagnostic(
                code: "FU999", severity: .error, message: "wrong",
                place: ByteText.SourceLocation(path: "\(number).yaml", range: ByteRange(2, 4)))
            #expect(renderer.render(finding).contains("\n  2 | of \(number).yaml\n    | ^^\n"))
        }
    }

    @Test("A finding without help ends after the line", arguments: Severity.allCases)
    func severity(severity: Severity) {
        #expect(
            rendered("⟪FU999 a⟫: b", "no", severity: severity) == """
                CAN.yaml:1:1: \(severity.rawValue)[FU999]: no
                  1 | a: b
                    | ^


                """)
    }

    @Test("The margin is as wide as the line number")
    func margin() {
        #expect(
            rendered(String(repeating: "\n", count: 122) + "a: ⟪FU999 b⟫\n") == """
                CAN.yaml:123:4: error[FU999]: wrong
                  123 | a: b
                      |    ^


                """)
    }

    @Test("An empty location is marked by one caret")
    func zeroLength() {
        #expect(
            rendered("a: ⟪FU999⟫b\n") == """
                CAN.yaml:1:4: error[FU999]: wrong
                  1 | a: b
                    |    ^


                """)
    }

    @Test("A location at the end of a line is marked behind it", arguments: ["\n", "\r\n", "\r", ""])
    func endOfLine(lineBreak: String) {
        #expect(
            rendered("a:⟪FU999⟫\(lineBreak)") == """
                CAN.yaml:1:3: error[FU999]: wrong
                  1 | a:
                    |   ^


                """)
    }

    @Test("A location in an empty line, or on the empty line at the end, is marked at its beginning")
    func emptyLine() {
        for text in ["a\n⟪FU999⟫\nb", "a\n⟪FU999⟫"] {
            #expect(
                rendered(text)
                    == ["CAN.yaml:2:1: error[FU999]: wrong", "  2 | ", "    | ^", "", ""].joined(
                        separator: "\n"))
        }
    }

    @Test("Of a location over several lines the first is shown, marked to its end")
    func severalLines() {
        #expect(
            rendered("a: ⟪FU999 one\r\n  two⟫\r\n") == """
                CAN.yaml:1:4: error[FU999]: wrong
                  1 | a: one
                    |    ^^^


                """)
    }

    @Test("A byte order mark is not shown and shifts no column")
    func byteOrderMark() {
        #expect(
            rendered("\u{FEFF}a: ⟪FU999 b⟫\n") == """
                CAN.yaml:1:4: error[FU999]: wrong
                  1 | a: b
                    |    ^


                """)
    }

    @Test("A location past the end of the file counts as its end")
    func pastTheEnd() {
        #expect(
            rendered("a: b", at: ByteRange(50, 60)) == """
                CAN.yaml:1:5: error[FU999]: wrong
                  1 | a: b
                    |     ^


                """)
    }

    @Test("A location between the two bytes of a line break counts as the end of the line")
    func insideLineBreak() {
        #expect(
            rendered("a: b\r\nc: d\r\n", at: ByteRange(5, 6)) == """
                CAN.yaml:1:6: error[FU999]: wrong
                  1 | a: b
                    |     ^


                """)
    }

    @Test(
        "Of a line of any length whole characters around the location are shown", arguments: 0..<4)
    func veryLong(shift: Int) {
        let before = String(repeating: "x", count: shift) + String(repeating: "é", count: 9_000)
        let file = SourceFile(path: "CAN.yaml", bytes: Array((before + "HERE" + before + "\n").utf8))
        let start = before.utf8.count
        var renderer = TextRenderer(sources: [file])
        let lines = renderer.render(
            Diagnostic(
                code: "FU201", severity: .error, message: "m",
                place: ByteText.SourceLocation(path: "CAN.yaml", range: ByteRange(start, start + 4)))
        ).split(separator: "\n")
        let sixty = String(repeating: "é", count: 60)
        #expect(lines[1] == "  1 | …\(sixty)HERE\(after(shift, sixty))…")
        #expect(lines[2].hasSuffix(" ^^^^") && lines[2].count == lines[1].prefix { $0 != "H" }.count + 4)
    }

    /// Returns what follows the location in the line of the test above.
    private func after(_ shift: Int, _ text: String) -> String {
        String(repeating: "x", count: shift) + text.dropLast(shift)
    }

    @Test("A finding in an empty file, or in one that is not available, shows no line")
    func noLine() {
        #expect(rendered("⟪FU999⟫") == "CAN.yaml:1:1: error[FU999]: wrong\n\n")
        var renderer = TextRenderer(sources: [])
        let finding = Diagnostic(
            code: "FU999", severity: .error, message: "wrong",
            place: ByteText.SourceLocation(path: "MLT.yaml", range: ByteRange(3, 4)), help: "Fix it.")
        #expect(renderer.render(finding) == "MLT.yaml: error[FU999]: wrong\n  help: Fix it.\n\n")
    }

    @Test(
        "Related locations follow, each with its own line and column where they are known"
    )
    func related() {
        let file = SourceFile(path: "CAN.yaml", bytes: Array("state: CAN\nstate: CAN\n".utf8))
        let finding = Diagnostic(
            code: "FU012", severity: .warning, message: "given twice",
            place: ByteText.SourceLocation(path: "CAN.yaml", range: ByteRange(11, 16)),
            related: [
                .init(
                    "first given here", at: ByteText.SourceLocation(path: "CAN.yaml", range: ByteRange(0, 5))),
                .init("and there", at: ByteText.SourceLocation(path: "MLT.yaml", range: ByteRange(7, 9))),
            ],
            help: "Take one out.")
        var renderer = TextRenderer(sources: [file])
        #expect(
            renderer.render(finding) == """
                CAN.yaml:2:1: warning[FU012]: given twice
                  2 | state: CAN
                    | ^^^^^
                  CAN.yaml:1:1: note: first given here
                  MLT.yaml: note: and there
                  help: Take one out.


                """)
    }

    @Test("One renderer shows findings of several files, each with its own lines")
    func severalFiles() {
        let files = ["CAN.yaml", "MLT.yaml"].map { SourceFile(path: $0, bytes: Array("file: \($0)".utf8)) }
        var renderer = TextRenderer(sources: files)
        let texts = (files + files).map { file in
            renderer.render(
                Diagnostic(
                    code: "FU999", severity: .note, message: "seen",
                    place: ByteText.SourceLocation(path: file.path, range: ByteRange(6, 9))))
        }
        let can = "CAN.yaml:1:7: note[FU999]: seen\n  1 | file: CAN.yaml\n    |       ^^^\n\n"
        let mlt = "MLT.yaml:1:7: note[FU999]: seen\n  1 | file: MLT.yaml\n    |       ^^^\n\n"
        #expect(texts == [can, mlt, can, mlt])
    }
}
