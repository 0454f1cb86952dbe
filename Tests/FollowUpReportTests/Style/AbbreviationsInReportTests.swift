import TestSupport
import Testing
import TextAnalysis

@testable import FollowUpReport

@Suite("The words that abbreviations stand in")
struct AbbreviationsInReportTests {
    @Test("Each word counts once for every run of capitals in it", arguments: Proof.seeds(outOf: 2_000))
    func counts(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let parts = ["UN", "A", "ODC", "AA", "a", "-", " ", "’s", "É", "E\u{301}", ".", "1", "(", "條"]
        var abbreviations = AbbreviationsInReport(
            StyleContext(
                cycle: Sample.cycle(), membership: Sample.membership, language: try SampleReport.language(),
                file: { _ in nil }))
        let texts = (0..<3).map { _ in
            let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
                parts.randomElement(using: &random) ?? ""
            }.joined()
            return StyleText(text, at: TextPosition(paragraph: 1, text: 0), language: "en")
        }
        for text in texts { abbreviations.count(in: text) }
        for name in ["UN", "ODC", "UNODC", "AA", "AUN"] {
            let words = texts.flatMap { text in text.words.map { text.string($0) } }.filter { word in
                String(word.unicodeScalars.map { ("A"..."Z").contains($0) ? Character($0) : " " })
                    .split(separator: " ").contains(Substring(name))
            }
            #expect(abbreviations.wordCount(of: name) == words.count, "\(name) in \(texts.map(\.text))")
        }
    }

    @Test(
        "No word without two capitals side by side is an abbreviation", arguments: Proof.seeds(outOf: 2_000))
    func abbreviations(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let parts = ["UN", "ODC", "AA", "A", "s", "a", "-", " ", " ", ", ", ". ", "É", "\u{301}", "(", ")"]
        let words = try SampleReport.styleWords()
        let written = (0..<Int.random(in: 1...30, using: &random)).map { _ in
            parts.randomElement(using: &random) ?? ""
        }.joined()
        let text = StyleText(written, at: TextPosition(paragraph: 1, text: 0), language: "en")
        let found = text.words.indices.filter { Abbreviation(at: $0, of: text, words) != nil }
        #expect(Set(found).isSubset(of: text.wordsWithCapitals), "\(written)")
    }
}
