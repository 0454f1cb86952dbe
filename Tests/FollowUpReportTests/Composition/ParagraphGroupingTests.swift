import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Which answers make a paragraph together")
struct ParagraphGroupingTests {
    private static let words: Result<CompositionWords, any Error> = Result {
        CompositionWords(try SampleReport.phrases())
    }
    private static let grouping = ParagraphGrouping(
        order: ThemeOrder(themes: ["a", "b", "c", "d"], families: [["a", "b"], ["c"]]))

    /// Returns the lengths of the paragraphs made of passages, each given by its theme and its number of words.
    private func paragraphs(_ passages: [(theme: Int, words: Int)], sentences: Int = 2) throws -> [[Int]] {
        let words = try Self.words.get()
        let made = passages.enumerated().map { item, passage in
            let texts = (0..<sentences).map { sentence in
                [String](
                    repeating: "x",
                    count: passage.words / sentences + (sentence < passage.words % sentences ? 1 : 0)
                )
                .joined(separator: " ")
            }
            return Passage(
                item: item, field: .summary,
                sentences: texts.map { StatedSentence($0, of: StateName("Canada"), words) }, sources: [],
                words)
        }
        return Self.grouping.groups(made) { passages[$0].theme }.map { $0.passages.map(\.wordCount) }
    }

    @Test(
        "Short neighbours of a family are joined, long ones divided between answers",
        arguments: [
            ([(0, 50), (1, 60)], [[50, 60]]),
            ([(1, 50), (0, 60)], [[60, 50]]),
            ([(0, 90), (1, 100)], [[90], [100]]),
            ([(0, 50), (2, 60)], [[50], [60]]),
            ([(0, 100), (0, 110)], [[100], [110]]),
            ([(0, 70), (0, 70), (0, 70), (0, 70)], [[70, 70], [70, 70]]),
            ([(0, 250)], [[250]]),
        ] as [([(Int, Int)], [[Int]])])
    func groups(_ passages: [(Int, Int)], _ expected: [[Int]]) throws {
        #expect(try paragraphs(passages.map { (theme: $0.0, words: $0.1) }) == expected)
    }

    @Test("A single sentence closes the paragraph before it, or opens the one after it, of whatever family")
    func singleSentences() throws {
        #expect(try paragraphs([(0, 90), (2, 30)], sentences: 1) == [[90, 30]])
        #expect(try paragraphs([(0, 180), (2, 30)], sentences: 1) == [[180], [30]])
    }

    @Test(
        "No paragraph but that of one field is long, and every passage stands in one",
        arguments: Proof.seeds(outOf: 500))
    func lengths(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let passages = (0..<Int.random(in: 0...30, using: &random)).map { _ in
            (theme: Int.random(in: 0...3, using: &random), words: Int.random(in: 2...190, using: &random))
        }
        let groups = try paragraphs(passages)
        #expect(groups.joined().sorted() == passages.map(\.words).sorted())
        #expect(groups.allSatisfy { $0.count == 1 || $0.reduce(0, +) <= ParagraphGrouping.maxWords })
    }
}
