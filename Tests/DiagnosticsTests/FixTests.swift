import ByteText
import Diagnostics
import TestSupport
import Testing

@Suite("Applying fixes")
struct FixTests {
    /// Returns “status: mostly done” after each fix, given as its edits, is applied.
    private func fixed(_ fixes: [[Edit]]) -> String {
        let fixes = fixes.map { Fix("Fix it", safety: .safe, edits: $0) }
        return String(decoding: Fix.apply(fixes, to: Array("status: mostly done".utf8)), as: UTF8.self)
    }

    private func edit(_ start: Int, _ end: Int, _ text: String) -> Edit { Edit(ByteRange(start, end), text) }

    @Test("Words are replaced, inserted and removed anywhere")
    func kinds() {
        #expect(fixed([]) == "status: mostly done")
        #expect(fixed([[edit(8, 14, "partly")]]) == "status: partly done")
        #expect(fixed([[edit(8, 8, "al")]]) == "status: almostly done")
        #expect(fixed([[edit(14, 19, "")]]) == "status: mostly")
        #expect(fixed([[edit(0, 0, "- ")], [edit(19, 19, ".")]]) == "- status: mostly done.")
        #expect(fixed([[edit(0, 19, "")]]) == "")
        #expect(fixed([[edit(0, 6, "état")]]) == "état: mostly done")
    }

    @Test("The order of the fixes does not matter, and the edits of one fix may be far apart")
    func order() {
        let fixes = [[edit(15, 19, "over")], [edit(0, 1, "S"), edit(13, 14, "Y")], [edit(8, 9, "M")]]
        #expect(fixed(fixes) == "Status: MostlY over")
        #expect(fixed(fixes.reversed()) == "Status: MostlY over")
    }

    @Test("Of two fixes that touch the same bytes the earlier is applied, and nothing of the later")
    func overlapping() {
        #expect(fixed([[edit(8, 14, "partly")], [edit(10, 19, "x")]]) == "status: partly done")
        #expect(
            fixed([[edit(8, 14, "partly")], [edit(10, 19, "x"), edit(0, 1, "S")]]) == "status: partly done")
        #expect(fixed([[edit(8, 14, "partly")], [edit(8, 14, "fully")]]) == "status: partly done")
        #expect(fixed([[edit(8, 8, "al")], [edit(8, 8, "ut")]]) == "status: almostly done")
    }

    @Test("Adjacent fixes are both applied")
    func neighbours() {
        #expect(fixed([[edit(8, 14, "partly")], [edit(14, 19, "")]]) == "status: partly")
    }

    @Test("An edit outside the file changes nothing")
    func outside() { #expect(fixed([[edit(40, 50, "")]]) == "status: mostly done") }

    @Test("Bytes that are not edited stay the same", arguments: Proof.seeds(outOf: 500))
    func elsewhere(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var (bytes, due): ([UInt8], [UInt8]) = ([], [])
        var fixes: [Fix] = []
        for _ in 0..<Int.random(in: 0...20, using: &random) {
            let kept = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            bytes += kept
            due += kept
            let length = Int.random(in: 0...5, using: &random)
            let text = HostileText.random(using: &random)
            fixes.append(
                Fix("", safety: .safe, edits: [Edit(ByteRange(bytes.count, bytes.count + length), text)]))
            bytes += (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            due += text.utf8
        }
        #expect(Fix.apply(fixes.shuffled(using: &random), to: bytes) == due)
    }

    @Test("Many fixes beside many others are applied")
    func many() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 400_000)
        let fixes = stride(from: 0, to: bytes.count, by: 4).map {
            Fix("b", safety: .safe, edits: [Edit(ByteRange($0, $0 + 2), "b")])
        }
        #expect(Fix.apply(fixes, to: bytes).count == 300_000)
    }
}
