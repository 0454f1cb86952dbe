import ByteText
import Diagnostics
import Testing

@Suite("Findings as SARIF")
struct SARIFRendererTests {
    @Test(
        "A path becomes a reference to that file and nothing else",
        arguments: [
            ("Submissions/2011/CAN.yaml", "Submissions/2011/CAN.yaml"),
            ("/tmp/CAN.yaml", "file:///tmp/CAN.yaml"),
            ("a b.yaml", "a%20b.yaml"), ("http://x", "http%3A//x"), ("é?#%\n", "%C3%A9%3F%23%25%0A"),
            ("standard input", "standard%20input"),
        ])
    func reference(path: String, uri: String) {
        let log = SARIFRenderer.render(
            Findings([], sources: [SourceFile(path: path, bytes: [])]), version: "1")
        #expect(log.contains("\"uri\": \"\(uri)\""))
    }

    @Test("Only rules with findings are described, and each finding refers to its own")
    func rules() {
        let rules = ["FU001", "FU002", "FU003"].map {
            RulePage(
                code: $0, name: "n", severity: .error, what: "What.", why: "Why.", before: "", after: "")
        }
        let findings = ["FU003", "FU001", "FU003"].map {
            Diagnostic(
                code: $0, severity: .error, message: "m",
                place: ByteText.SourceLocation(path: "a", range: .start))
        }
        let log = SARIFRenderer.render(Findings(findings, sources: [], rules: rules), version: "1")
        let lines = log.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(lines.filter { $0.hasPrefix("\"id\"") } == ["\"id\": \"FU001\",", "\"id\": \"FU003\","])
        #expect(
            lines.filter { $0.hasPrefix("\"ruleIndex\"") } == [
                "\"ruleIndex\": 1,", "\"ruleIndex\": 0,", "\"ruleIndex\": 1,",
            ])
    }

    private func fingerprints(_ findings: [Diagnostic], _ text: String = "") -> [Substring] {
        let source = SourceFile(path: "XAA.yaml", bytes: Array(text.utf8))
        return SARIFRenderer.render(Findings(findings, sources: [source]), version: "1")
            .split(separator: "\n").filter { $0.contains("followupFinding/v1") }
    }

    private func finding(
        _ message: String, at offset: Int = 0, code: String = "FU201", item: String? = nil,
        path: String = "XAA.yaml"
    ) -> Diagnostic {
        Diagnostic(
            code: code, severity: .error, message: message,
            place: ByteText.SourceLocation(path: path, range: ByteRange(offset, offset)), item: item)
    }

    @Test("A finding has the same fingerprint wherever it moves, and another one than all others")
    func fingerprints() {
        let before = fingerprints([finding("wrong", at: 0), finding("wrong", at: 2)], "a\nb\n")
        let after = fingerprints([finding("wrong", at: 4), finding("wrong", at: 9)], "x\ny\na\nz\n b\n")
        #expect(before == after)
        let different = [
            finding("wrong"), finding("wrong"), finding("other"), finding("wrong", code: "FU202"),
            finding("wrong", item: "a"), finding("wrong", item: "b"), finding("wrong", path: "XAB.yaml"),
        ]
        #expect(Set(fingerprints(different)).count == different.count)
    }

    @Test(
        "Every place has a line, also in a file that was not read",
        arguments: ["XAA.yaml", "notes.txt", "trial/cycle.yaml"])
    func line(path: String) {
        let related = Diagnostic(
            code: "FU401", severity: .error, message: "wrong",
            place: ByteText.SourceLocation(path: path, range: .start),
            related: [
                .init("see", at: ByteText.SourceLocation(path: "elsewhere.yaml", range: ByteRange(7, 9)))
            ])
        let log = SARIFRenderer.render(
            Findings([related], sources: [SourceFile(path: "XAA.yaml", bytes: [])]), version: "1")
        #expect(
            log.split(separator: "\"region\"").dropFirst().allSatisfy {
                $0.prefix(60).contains("\"startLine\": 1")
            })
        #expect(log.split(separator: "\"region\"").count == 3)
    }

    @Test("A failure makes the run unsuccessful and is reported", arguments: [[], ["a.yaml cannot be read"]])
    func failures(failures: [String]) {
        let log = SARIFRenderer.render(Findings([], sources: [], failures: failures), version: "1")
        #expect(log.contains("\"executionSuccessful\": \(failures.isEmpty)"))
        for failure in failures { #expect(log.contains("\"text\": \"\(failure)\"")) }
    }

    @Test("What is not shown is counted in a note of the run")
    func hidden() {
        let log = SARIFRenderer.render(Findings([], sources: [], hidden: 1), version: "1")
        #expect(log.contains("1 further finding not shown."))
        #expect(!SARIFRenderer.render(Findings([], sources: []), version: "1").contains("not shown"))
    }
}
