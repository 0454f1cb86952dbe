import ByteText
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Words that may be spelt otherwise than the house does")
struct SuspectSpellingsTests {
    private static let spellings = [
        "labor", "program", "co-operation", "analyze", "neighboring", "cañon", "ax",
    ]
    private static let endings = [
        "ise", "ises", "ised", "ising", "iser", "isers", "isation", "isations", "isational",
    ]

    @Test(
        "Every spelling on the list is let through, in any case and anywhere",
        arguments: Proof.seeds(outOf: 500))
    func sought(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let suspects = SuspectSpellings(Self.spellings)
        for word in Self.spellings + Self.endings.map({ "organ" + $0 }) + ["s\u{212A}eptical"] {
            let written = String(
                word.map { Bool.random(using: &random) ? Character($0.uppercased()) : $0 })
            let before = String(repeating: "a ", count: Int.random(in: 0...9, using: &random))
            let range = ByteRange(before.utf8.count, (before + written).utf8.count)
            #expect(suspects.mayHold(range, of: Array((before + written + " b").utf8)), "\(written)")
        }
    }

    @Test("Nearly every other word is ruled out")
    func others() {
        let words = "The State reported that its Parliament had adopted new laws and this list in 2010".split(
            separator: " ")
        let suspects = SuspectSpellings(Self.spellings)
        let taken = words.filter { suspects.mayHold(ByteRange(0, $0.utf8.count), of: Array($0.utf8)) }
        #expect(taken == [])
    }
}
