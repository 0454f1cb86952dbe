import TestSupport
import Testing

@testable import TextAnalysis

@Suite("Counting words")
struct WordCountTests {
    @Test(
        "Words are separated by white space",
        arguments: [
            ("", 0), (" ", 0), (" \t\r\n ", 0), ("\u{A0}\u{2003}\u{3000}", 0), ("word", 1), ("two words", 2),
            ("  two   words  ", 2), ("tab\tand\nline", 3), ("line\r\nbreak", 2), ("no\u{A0}break", 2),
            ("em\u{2003}space", 2), ("line\u{2028}separator", 2), ("next\u{85}line", 2), ("well-known", 1),
            ("30 January 2011", 3), ("a – b", 3), ("a–b", 1), ("Côte d’Ivoire", 2), ("عربي نص", 2),
            ("👩‍👩‍👧 👍", 2), ("zero\u{200B}width", 1), ("“Quoted”, he said.", 3), ("e\u{301} e", 2),
        ])
    func examples(text: String, words: Int) {
        #expect(WordCount.words(in: text) == words)
    }

    @Test(
        "Where words are written without spaces, characters are counted",
        arguments: [
            ("中文", 1), ("中", 1), ("预防犯罪", 2), ("预防犯罪和刑事司法", 5), ("中文，很好。", 2), ("“中文”", 1), ("2011年", 2),
            ("打击 UNODC 犯罪", 3), ("打击UNODC犯罪", 3), ("犯罪の予防", 3), ("サイバー犯罪", 3), ("ไทย", 1),
            ("การป้องกันอาชญากรรม", 5),
            ("،打击、،犯罪", 2), ("，", 1), ("中a，b", 2), ("ไทย中文", 2), ("中 ， a", 3), ("ພາສາລາວ", 2), ("ខ្មែរ", 2),
            ("한국어 문장", 2),
        ])
    func withoutSpaces(text: String, words: Int) {
        #expect(WordCount.words(in: text) == words)
    }

    @Test("A run is counted as the sum of its parts", arguments: Proof.seeds(outOf: 3_000))
    func parts(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "a", "law", "中", "文", "、", "，", "ไ", "ท", "い", "\u{301}", " ", "\u{3000}", "\n", "é", "-", "7",
            "ж",
        ]
        let text = (0..<Int.random(in: 0...25, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined()
        var count = 0
        for run in text.unicodeScalars.split(whereSeparator: \.isWhiteSpace) {
            guard run.contains(where: \.isWrittenWithoutSpaces) else {
                count += 1
                continue
            }
            var rest = run[...]
            while let perWord = rest.first.map(\.charactersPerWord) {
                let part = rest.prefix { $0.charactersPerWord == perWord }
                rest = rest[part.endIndex...]
                count +=
                    perWord.map { (part.count + $0 - 1) / $0 } ?? (part.contains(where: \.isWordPart) ? 1 : 0)
            }
        }
        #expect(WordCount.words(in: text) == count, "\(text)")
    }

    @Test(
        "Without such scripts words are separated by white space", arguments: Proof.seeds(outOf: 1_000)
    )
    func runs(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let parts = [
            "a", " ", "  ", "\u{A0}", "\n", "é", "\u{301}", "ж", "ع", "\u{7F}", "a law of 2010 ",
            "a law of 2010",
        ]
        let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
            parts.randomElement(using: &random) ?? ""
        }.joined()
        let runs = text.unicodeScalars.split { $0.value <= 0x20 || $0.properties.isWhitespace }
        #expect(WordCount.words(in: text) == runs.count, "\(text)")
    }

    @Test("Two texts with white space between them have the sum of their words", arguments: HostileText.all)
    func sums(text: String) {
        for other in HostileText.all {
            #expect(
                WordCount.words(in: "\(text)\n\(other)")
                    == WordCount.words(in: text) + WordCount.words(in: other))
        }
    }
}
