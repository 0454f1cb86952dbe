import TestSupport
import Testing
import TextAnalysis

@Suite("The words that say what a text is about")
struct TopicWordsTests {
    private static let stopWords = StopWords(["the", "and", "international", "état"])

    private func words(_ text: String) -> TopicWords { TopicWords(text, without: Self.stopWords) }

    @Test(
        "Forms of a word are one, what is short or says nothing is none",
        arguments: [
            ("", 0), ("migrants migration Migrant", 1), ("law laws LAWS", 1), ("act acting", 2),
            ("as is it", 0),
            ("the The THE and", 0), ("international", 0), ("internationally", 1),
            ("crime-scene crime scene", 2),
            ("State’s police’s", 2), ("2010 2011 12 5 5th", 5), ("a1", 0), ("état États", 1), ("ÉTAT", 0),
            ("élus Élu ELU", 2),
            ("police, police; (police). “Police”", 1), ("прокурор прокуратура", 1), ("的", 0),
        ])
    func count(text: String, count: Int) {
        #expect(words(text).count == count)
        #expect(words(text).isEmpty == (count == 0))
    }

    @Test(
        "Two texts have in common the words that stand in both, in any form and order",
        arguments: [
            ("police and courts", "the courts trained the police", 2), ("police", "courts", 0),
            ("", "police", 0),
            ("migration of women", "women migrants, and men", 2), ("évaluation", "Évaluer", 1),
        ])
    func common(one: String, other: String, count: Int) {
        #expect(words(one).count(in: words(other)) == count)
        #expect(words(other).count(in: words(one)) == count)
        for least in 0...4 { #expect(words(one).has(least, in: words(other)) == (count >= least)) }
    }

    @Test("Two texts together have the words of both, each once")
    func union() {
        var both = words("police and courts")
        both.formUnion(words("courts and prisons"))
        #expect(both.count == 3)
        #expect(both.count(in: words("prisons, police, harbours")) == 2)
        both.formUnion(.none)
        #expect(both.count == 3)
    }

    @Test(
        "What is found at a glance is what sets of the stems have in common",
        arguments: Proof.seeds(outOf: 2_000))
    func sets(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let letters = ["a", "b", "S", "s", "é", "Ж", "1", "法"]
        let size = Int.random(in: 1...400, using: &random)
        let (one, other) = (text(), text())
        func text() -> [String] {
            (0..<Int.random(in: 0...size, using: &random)).map { _ in
                (0..<Int.random(in: 1...9, using: &random)).map { _ in
                    letters.randomElement(using: &random) ?? "a"
                }.joined()
            }
        }
        let (mine, theirs) = (stems(one), stems(other))
        let (own, others) = (words(one.joined(separator: " ")), words(other.joined(separator: ", ")))
        #expect(own.count == mine.count)
        let common = mine.intersection(theirs).count
        #expect(own.count(in: others) == common)
        #expect(own.has(common, in: others))
        #expect(!own.has(common + 1, in: others))
    }

    /// The slow way: sets of texts.
    private func stems(_ words: [String]) -> Set<String> {
        var stems: Set<String> = []
        for word in words.map({ $0.lowercased() }) where word.count >= 3 || word.hasPrefix("1") {
            if word.count > 5 {
                stems.insert(String(word.prefix(5)))
            } else {
                stems.insert(word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word)
            }
        }
        return stems
    }
}
