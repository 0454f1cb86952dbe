import ByteText
import Diagnostics
import Testing

@Suite("Fixes with very many edits")
struct ManyEditsTests {
    @Test(
        "json-size: A fix with more than a thousand edits is left to --fix",
        arguments: [(1, true), (1_000, true), (1_001, false), (100_000, false)])
    func shown(edits: Int, isShown: Bool) {
        let fix = Fix(
            "Write spaces", safety: .safe, edits: (0..<edits).map { Edit(ByteRange($0, $0 + 1), "  ") })
        let finding = Diagnostic(
            code: "FU005", severity: .error, message: "wrong",
            place: ByteText.SourceLocation(path: "XAA.yaml", range: .start), fixes: [fix])
        let file = SourceFile(path: "XAA.yaml", bytes: Array(repeating: UInt8(ascii: "\t"), count: edits))
        let findings = Findings([finding], sources: [file])
        for text in [JSONRenderer.render(findings), SARIFRenderer.render(findings, version: "1")] {
            #expect(text.contains("Write spaces") == isShown)
            #expect(text.utf8.count < 1 << 20)
        }
    }
}
