import TestSupport
import Testing
import TextAnalysis

struct SentencesTests {
    @Test(
        "Sentences end where a reader would end them",
        arguments: [
            ("", []),
            ("One had been adopted.", ["One had been adopted."]),
            ("It had signed. It had not ratified.", ["It had signed.", "It had not ratified."]),
            ("A law of No. 12 was adopted.", ["A law of No. 12 was adopted."]),
            ("Mr. Smith had spoken. He left.", ["Mr. Smith had spoken.", "He left."]),
            ("The J. F. Prize was given.", ["The J. F. Prize was given."]),
            (
                "It used means, e.g. Internet pages. It paid.",
                ["It used means, e.g. Internet pages.", "It paid."]
            ),
            ("It asked “who?” and left.", ["It asked “who?” and left."]),
            ("It asked “Who?” Nobody came.", ["It asked “Who?”", "Nobody came."]),
            ("It had (in part.) The rest came.", ["It had (in part.)", "The rest came."]),
            (
                "Funding of 6.5 million was given. “Safe” came.",
                ["Funding of 6.5 million was given.", "“Safe” came."]
            ),
            ("In 2010. 12 officers came.", ["In 2010. 12 officers came."]),
            ("通过了法律。设立了机构。", ["通过了法律。", "设立了机构。"]),
            ("No end", ["No end"]),
        ] as [(String, [String])])
    func splits(_ line: String, _ sentences: [String]) {
        #expect(Sentences.split(line, abbreviations: ["Mr", "No"]) == sentences)
    }

    @Test(
        "A text is ended by a mark, whatever closes after it, or by a web address",
        arguments: [
            ("It held.", true), ("It held.”)", true), ("Who?", true), ("通过了法律。", true), ("It held", false),
            ("It held:", false), ("It held (in part)", false), ("See www.un.org/law", true), ("", false),
        ])
    func ended(_ text: String, _ isEnded: Bool) { #expect(Sentences.isEnded(text) == isEnded) }

    @Test("Joined by spaces, the sentences are the line again", arguments: Proof.seeds(outOf: 2_000))
    func joined(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = ["a", "Mr", "B", ".", "?", "”", "“", ")", "1", "é", "e.g.", "x", ";"]
        let words = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            (0..<Int.random(in: 1...4, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? "a"
            }.joined()
        }
        let line = words.joined(separator: " ")
        #expect(Sentences.split(line).joined(separator: " ") == line)
    }
}
