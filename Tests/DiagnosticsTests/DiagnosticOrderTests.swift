import ByteText
import Diagnostics
import TestSupport
import Testing

@Suite("The order of findings")
struct DiagnosticOrderTests {
    /// Findings in the order in which a person works through them.
    static let inOrder = [
        finding("CAN.yaml", 3, 9, "FU202", "b", .note),
        finding("CAN.yaml", 7, 7, "FU202", "b", .warning),
        finding("CAN.yaml", 7, 8, "FU202", "b", .error),
        finding("CAN.yaml", 7, 9, "FU201", "b", .note),
        finding("CAN.yaml", 7, 9, "FU202", "a", .warning),
        finding("CAN.yaml", 7, 9, "FU202", "b", .note),
        finding("CAN.yaml", 10, 11, "FU001", "a", .error),
        finding("MLT.yaml", 0, 0, "FU001", "a", .error),
    ]

    @Test(
        "Findings are sorted by file, location, code and message, whatever their severity",
        arguments: Proof.seeds(outOf: 200))
    func sorting(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        #expect(Self.inOrder.shuffled(using: &random).sorted() == Self.inOrder)
    }

    @Test("A finding does not come before itself")
    func irreflexive() {
        for finding in Self.inOrder { #expect(!(finding < finding)) }
    }

    private static func finding(
        _ path: String, _ start: Int, _ end: Int, _ code: String, _ message: String, _ severity: Severity
    ) -> Diagnostic {
        Diagnostic(
            code: code, severity: severity, message: message,
            place: ByteText.SourceLocation(path: path, range: ByteRange(start, end)))
    }
}
