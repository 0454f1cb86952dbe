import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("Requests for confidentiality")
struct ConfidentialityRequestTests {
    private static let phrases = ConfidentialityRequest.phrases.values.joined().map { phrase in
        phrase.map { $0.filter { $0 != "*" } }
    }

    @Test("Each phrase is a request, and the fast path misses none")
    func phrases() {
        for phrase in Self.phrases {
            let text = phrase.joined(separator: " ")
            #expect(ConfidentialityRequest.isContained(in: text), "\(text)")
            #expect(Self.mayBeContained(in: text), "\(text)")
        }
    }

    @Test(
        "The fast path misses no request, however its words are written and separated",
        arguments: Proof.seeds(outOf: 500))
    func fastPath(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let separators = [
            " ", "\n    # ", " – ", "-", ", “", "” ", "…", "\t", ". ", "", "'", "’", "\u{1}", "\u{7F}",
        ]
        // What neither separates nor distinguishes words.
        let within = ["", "", "'", "’", "\u{1}"]
        let others = [
            "write", "confdential", "CONFIDENTAL", "not", "a", "be", "2011", "État", "no", "false", "x",
        ]
        for _ in 0..<100 {
            var text = ""
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                let phrase = try #require(Self.phrases.randomElement(using: &random))
                let words = Bool.random(using: &random) ? phrase : others
                for word in words.prefix(Int.random(in: 1...6, using: &random)) {
                    let half = word.prefix(word.count / 2)
                    text += half + (within.randomElement(using: &random) ?? "")
                    text += word.dropFirst(half.count).uppercased()
                    text += separators.randomElement(using: &random) ?? " "
                }
            }
            #expect(!ConfidentialityRequest.isContained(in: text) || Self.mayBeContained(in: text), "\(text)")
        }
    }

    @Test(
        "Comments of a form are rejected by the fast path",
        arguments: [
            "Write the law’s title – and its year.", "# What has been done? See “measures” below …", "", "#",
        ])
    func rejected(comment: String) { #expect(!Self.mayBeContained(in: comment)) }

    private static func mayBeContained(in text: String) -> Bool {
        ConfidentialityRequest.mayBeContained(in: Array(text.utf8).span)
    }
}
