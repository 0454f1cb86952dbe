import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The words that make the difference")
struct WordDifferenceTests {
    @Test(
        "Words are removed and added as a reader would see it",
        arguments: [
            ("Canada adopted a law.", "Canada amended a law.", "Canada [-adopted-]{+amended+} a law."),
            ("a law, and more", "a law and more", "a law[-,-] and more"),
            ("It had two laws.", "It had three new laws.", "It had [-two-]{+three new+} laws."),
            ("the old law of 2009", "some new act of 2009", "[-the old law-]{+some new act+} of 2009"),
            ("", "Said.", "{+Said.+}"), ("Said.", "", "[-Said.-]"), ("", "", ""), ("Same.", "Same.", "Same."),
            ("中文法律", "中文新法律", "中文{+新+}法律"),
            ("65/230", "65/231", "65/[-230-]{+231+}"),
        ])
    func examples(old: String, new: String, expected: String) {
        let shown = WordDifference.pieces(from: old, to: new).map { piece in
            switch piece {
            case .same(let text): text
            case .removed(let text): "[-\(text)-]"
            case .added(let text): "{+\(text)+}"
            }
        }
        #expect(shown.joined() == expected)
    }

    @Test(
        "With what was removed it is the old text, with what was added the new one",
        arguments: Proof.seeds(outOf: 3_000))
    func applies(seed: UInt64) {
        let (old, new) = Self.texts(seed: seed)
        let pieces = WordDifference.pieces(from: old, to: new)
        #expect(Self.old(pieces) == old)
        #expect(Self.new(pieces).utf8.elementsEqual(new.utf8))
        #expect((old == new) == pieces.allSatisfy { if case .same = $0 { true } else { false } })
    }

    @Test(
        "The inverse difference has its sides exchanged", arguments: Proof.seeds(outOf: 3_000))
    func isSymmetric(seed: UInt64) {
        let (old, new) = Self.texts(seed: seed)
        let back = WordDifference.pieces(from: new, to: old)
        let (oldPieces, newPieces) = (WordDifference.pieces(from: old, to: new), back)
        #expect(Self.changed(oldPieces).removed == Self.changed(newPieces).added)
        #expect(Self.changed(oldPieces).added == Self.changed(newPieces).removed)
    }

    @Test("Joined tokens are the text", arguments: Proof.seeds(outOf: 1_000))
    func tokens(seed: UInt64) {
        let (old, _) = Self.texts(seed: seed)
        #expect(TextTokens.tokens(old).joined().utf8.elementsEqual(old.utf8))
    }

    private static func texts(seed: UInt64) -> (String, String) {
        var random = SplitMix64(seed: seed)
        let old = HostileText.random(using: &random)
        guard Bool.random(using: &random) else { return (old, HostileText.random(using: &random)) }
        var words = old.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            words[Int.random(in: 0..<words.count, using: &random)] = HostileText.random(using: &random)
        }
        return (old, words.joined(separator: " "))
    }

    private static func old(_ pieces: [TextPiece]) -> String {
        pieces.map { piece in
            switch piece {
            case .same(let text), .removed(let text): text
            case .added: ""
            }
        }.joined()
    }

    private static func new(_ pieces: [TextPiece]) -> String {
        pieces.map { piece in
            switch piece {
            case .same(let text), .added(let text): text
            case .removed: ""
            }
        }.joined()
    }

    private static func changed(_ pieces: [TextPiece]) -> (removed: [String], added: [String]) {
        pieces.reduce(into: ([], [])) { result, piece in
            switch piece {
            case .same: break
            case .removed(let text): result.0.append(text)
            case .added(let text): result.1.append(text)
            }
        }
    }
}
