import ByteText
import Diagnostics
import Testing

@Suite("Findings as annotations of a GitHub workflow")
struct GitHubRendererTests {
    @Test("An annotation has the location, the code and the sentences of a finding; a note becomes a notice")
    func annotation() {
        let file = SourceFile(path: "MLT.yaml", bytes: Array("a: b\né: c\n".utf8))
        let finding = Diagnostic(
            code: "FU999", severity: .note, message: "“c” is wrong",
            place: ByteText.SourceLocation(path: file.path, range: ByteRange(9, 10)),
            related: [.init("first given here", at: ByteText.SourceLocation(path: file.path, range: .start))],
            help: "Write d.")
        #expect(
            GitHubRenderer.render(Findings([finding], sources: [file])) == """
                ::notice file=MLT.yaml,line=2,endLine=2,col=4,endColumn=5,title=FU999::“c” is wrong.%0A\
                MLT.yaml:1:1: first given here%0AWrite d.

                """)
    }

    @Test("A finding over several lines has no columns, as GitHub accepts them only within one line")
    func severalLines() {
        let file = SourceFile(path: "a.yaml", bytes: Array("a: >\n  b\n  c\n".utf8))
        let finding = Diagnostic(
            code: "FU999", severity: .error, message: "no",
            place: ByteText.SourceLocation(path: "a.yaml", range: ByteRange(3, 12)))
        #expect(
            GitHubRenderer.render(Findings([finding], sources: [file]))
                == "::error file=a.yaml,line=1,endLine=3,title=FU999::No.\n")
    }

    @Test(
        "Nothing in a path or a message begins another command or adds a property",
        arguments: [
            ("a,line=9.yaml", "file=a%2Cline=9.yaml"), ("a::error::b", "file=a%3A%3Aerror%3A%3Ab"),
            ("a\n::error::b", "file=a\\u{A}%3A%3Aerror%3A%3Ab"), ("100%0A", "file=100%250A"),
            ("a\u{1B}[2J.yaml", "file=a\\u{1B}[2J.yaml"), ("\u{9B}2J", "file=\\u{9B}2J"),
            ("\u{202E}lmay", "file=\\u{202E}lmay"), ("\u{2066}a\u{2069}", "file=\\u{2066}a\\u{2069}"),
            ("a\u{7}\u{8}b", "file=a\\u{7}\\u{8}b"), ("\u{85}\u{2028}", "file=\\u{85}\\u{2028}"),
        ])
    func hostile(path: String, property: String) {
        let finding = Diagnostic(
            code: "FU999", severity: .warning, message: "x\n::error::\r%0A\u{1B}[31m",
            place: ByteText.SourceLocation(path: path, range: .start))
        #expect(
            GitHubRenderer.render(Findings([finding], sources: []))
                == "::warning \(property),title=FU999::X\\u{A}::error::\\u{D}%250A\\u{1B}[31m.\n")
    }

    @Test("What is not shown is counted")
    func hidden() {
        #expect(
            GitHubRenderer.render(Findings([], sources: [], hidden: 3))
                == "::notice title=followup::3 further findings not shown.\n")
    }
}
