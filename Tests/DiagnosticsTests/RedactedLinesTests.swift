import TestSupport
import Testing
import TextDiff

@Suite("Unified differences with redacted lines")
struct RedactedLinesTests {
    @Test("Neither a redacted line nor a change of one is shown; others are, without it as context")
    func withheld() {
        let old = "a\nb\nc\nS1\nS2\nd\ne\n"
        let new = "A\nb\nc\nS3\nS2\nd\nE\n"
        let diff = UnifiedDiff.text(
            path: "x", old: Array(old.utf8), new: Array(new.utf8), redacting: [4, 5])
        #expect(diff.isPartial)
        #expect(
            diff.text == """
                --- x
                +++ x
                @@ -1,3 +1,3 @@
                -a
                +A
                 b
                 c
                @@ -6,2 +6,2 @@
                 d
                -e
                +E

                """)
    }

    @Test("A redacted line is never shown, old or new", arguments: Proof.seeds(outOf: 2_000))
    func random(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let count = Int.random(in: 4...20, using: &random)
        let first = Int.random(in: 1...count, using: &random)
        let secret = Set(first...Int.random(in: first...count, using: &random))
        var (old, new) = ("", "")
        for line in 1...count {
            let name = secret.contains(line) ? "S" : "p"
            old += "\(name)\(line)\n"
            switch Int.random(in: 0..<4, using: &random) {
            case 0: new += "\(name)\(line)-\n"
            case 1: break
            default: new += "\(name)\(line)\n"
            }
        }
        let diff = UnifiedDiff.text(
            path: "x", old: Array(old.utf8), new: Array(new.utf8), redacting: secret)
        #expect(!diff.text.contains("S"), "\(old)\n\(new)\n\(diff.text)")
        let whole = UnifiedDiff.text(path: "x", old: Array(old.utf8), new: Array(new.utf8))
        #expect(diff.isPartial || diff.text == whole || whole.contains(" S"))
    }
}
