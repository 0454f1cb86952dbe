import TestSupport
import Testing

@testable import FollowUpDrafting

@Suite("No line is dropped")
struct LinesKeptTests {
    /// Lines of every form, and some that resemble two; “§” stands for a unique word.
    private static let pieces = [
        "", "", "", "---", "\u{0C}", "3", "A/RES/91/7", "31-52634", "19 May 2031", "71st plenary meeting",
        "Annex", "ANNEX II",
        "# A § heading", "**Bold § words**", "II. Cooperation §", "B. Oil §", "The General Assembly,",
        "We, the § keepers,",
        "91/7. Congress on §", "Recalling § lanterns,", "1. We light §.", "2. Requests § to",
        "7. We § sleep;",
        "1 See § above.", "2 Ibid §", "¹ Ibid. §", "<sup>a</sup> A § note", "[^3]: A § note.",
        "(a) To buy §;", "(b) To §",
        "(i) § oil", "(ii) Wicks §", "(zz) Nothing §", "and § so on.", "§,1 oil¹ and<sup>a</sup> wicks",
        "Oil and §",
        "Lantern Charter 2", "Lantern Charter 3", "harbours § and the", "\tindented §", "multi-", "lateral §",
        "(", ")", "1.",
        "1. ", "12", "**", "* * *", "*", "_", "\\", "<sup>", "</sup>", "[^", "()", "(a)", "99999999. Big §",
        "0. None §", ". §",
        "Distr.: §", "- 3 -", "Page 3", "3/12", "1000", "\u{2028}", "é\u{301} §", "𝟙. 𝟚 §", "§ session",
    ]

    @Test(
        "Every line has one role, and its words occur once in the parsed text",
        arguments: Proof.seeds(outOf: 4_000))
    func kept(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let lines = (0..<Int.random(in: 0...60, using: &generator)).map { number in
            let piece = Self.pieces.randomElement(using: &generator) ?? ""
            let hostile = HostileText.random(using: &generator).filter { !$0.isNewline }
            return (Int.random(in: 0..<5, using: &generator) == 0 ? hostile : piece)
                .replacing("§", with: Self.word(number))
        }
        let end = ["\n", "\r\n"].randomElement(using: &generator) ?? "\n"
        let text = official(lines.map { $0 + end }.joined())
        #expect(text.roles.count == lines.count)
        if text.words == nil {
            #expect(LineRole.allCases.reduce(0) { $0 + LineCount(text).count(of: $1) } == lines.count)
        }
        let made = text.parts.flatMap { part -> [String] in
            let paragraphs = (part.preliminary + part.paragraphs).map(\.words)
            let others = part.headings.map(\.text) + part.chapeaux.map(\.text)
            return [part.title, part.adoptingBody] + part.preamble + paragraphs + others
        }
        let words = (made + text.footnotes.map(\.words)).joined(separator: " ")
        for (number, (line, role)) in zip(lines, text.roles).enumerated()
        where line.contains(Self.word(number)) {
            let times = words.split(separator: Self.word(number), omittingEmptySubsequences: false).count - 1
            #expect(times == (Self.isLeftOut(role) ? 0 : 1), "“\(line)” as \(role)")
        }
    }

    private static func isLeftOut(_ role: LineRole) -> Bool {
        switch role {
        case .blank, .pageBreak, .runningHead, .firstPage, .closing, .annexHeading, .symbol: true
        default: false
        }
    }

    /// Returns a word that no other line has.
    private static func word(_ number: Int) -> String {
        let letters = Array("abcdefghij")
        return "q\(letters[number / 10 % 10])\(letters[number % 10])x"
    }
}
