import Testing

@testable import FollowUpDrafting

@Suite("Paragraphs and subparagraphs")
struct ParagraphTests {
    @Test(
        "What stands in the middle of a sentence does not break it",
        arguments: [
            "\n\n\n", "\n\u{0C}", "\n---\n", "\n\n3\n\n", "\n\nA/RES/91/7\n\n", "\n\n¹ A note.\n\n",
            "\n\n---\n\n<sup>1</sup> A note.\n\n<sup>2</sup> Ibid.\n\n", "\n\nA/RES/91/7\n\n\u{0C}3/12\n\n",
        ])
    func interruption(_ interruption: String) {
        let text = official("Charter\n\n1. We light\(interruption)lanterns in harbours.\n\n2. We sleep.")
        #expect(text.paragraphs == ["1: We light lanterns in harbours.", "2: We sleep."])
    }

    @Test("Letters and numerals below them")
    func levels() {
        let text = official(
            """
            1. We strive:
            (a) To buy:
            (i) Oil;
            (ii) Wicks;
            (b) To store:
            (i) Oil.
            2. We sleep:
            (i) By day.
            """)
        #expect(
            text.paragraphs.map { $0.split(separator: ":")[0] } == [
                "1", "1 (a)", "1 (a) (i)", "1 (a) (ii)", "1 (b)", "1 (b) (i)", "2", "2 (i)",
            ])
        #expect(
            text.parts[0].paragraphs.map(\.parent) == [nil, "1", "1 (a)", "1 (a)", "1", "1 (b)", nil, "2"])
        #expect(text.doubtful == [])
    }

    @Test("(i) after (h) is a letter when (j) follows, and a numeral when (ii) does")
    func letterI() {
        let list = { (labels: String) in
            official("1. We strive:\n" + labels.split(separator: " ").map { "(\($0)) To go on;\n" }.joined())
                .parts[0]
                .paragraphs.dropFirst().map(\.number).joined(separator: ", ")
        }
        #expect(list("a b c d e f g h i j").hasSuffix("1 (h), 1 (i), 1 (j)"))
        #expect(list("a b c d e f g h i").hasSuffix("1 (h), 1 (i)"))
        #expect(list("a b c d e f g h i ii").hasSuffix("1 (h), 1 (h) (i), 1 (h) (ii)"))
        #expect(
            list("a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb").hasSuffix(
                "1 (z), 1 (aa), 1 (bb)"))
    }

    @Test(
        "Doubts are reported with their lines",
        arguments: [
            ("1. One.\n\n3. Three.", "3:1 paragraph 3 follows paragraph 1"),
            ("1. One.\n2. Two.\n2. Two.", "3:1 paragraph 2 comes after paragraph 2"),
            ("2. Two.", "1:1 the first numbered paragraph is paragraph 2"),
            ("1. One.\n(b) Two.", "2:1 subparagraph (b) follows 1"),
            ("1. One:\n (a) A;\n  (c) C.", "3:3 subparagraph (c) follows 1 (a)"),
            ("1. One, of\n\n2. Two.", "3:1 paragraph 2 begins before the sentence above it has ended"),
            (
                "1. One of\n\n¹ A note of\n\nmany.",
                "5:1 the footnote above has not ended, and these words were added to 1"
            ),
            ("1. One.\n\nMore words.", "3:1 these words follow 1 without a number and were added to it"),
            (
                "1. One.\n2. Two.\n\nA title\n\n1. One.",
                "6:1 the paragraphs are numbered from 1 again, without the heading of an annex"
            ),
            (
                "1. A multi-\nlateral thing.",
                "2:1 a word is divided at the end of the line before, and its hyphen was kept"
            ),
            ("1. We light\n3\nlanterns.", "2:1 “3” stands in the middle of a sentence and was kept in it"),
            ("1. One.\n\n¹ A note.", "3:1 no word was found that bears the mark of footnote 1"),
            ("1. One³.", "1:7 “³” may be the mark of a footnote and was left in the words"),
            ("1. One,1 two.\n\n1 A note.\n3 A note.", "4:1 footnote 3 follows footnote 1"),
        ])
    func doubts(_ text: String, doubt: String) {
        #expect(official(text).doubtful.contains(doubt), "\(official(text).doubtful)")
    }

    @Test("A second text that begins at 1 is treated as annexed")
    func withoutHeading() {
        let text = official("1. One.\n2. Two.\n\n1. First.\n2. Second.")
        #expect(text.parts.map(\.isAnnex) == [false, true])
        #expect(text.parts.map { $0.paragraphs.count } == [2, 2])
    }

    @Test("A line that begins like a number, a note or a letter can continue a sentence")
    func wrappedLines() {
        let text = official(
            """
            1. We recall resolution
            7. of the Congress and paragraph
            2 Above it, and subparagraphs
            (a) and (c) as adopted in
            2010. That is all.
            """)
        #expect(
            text.paragraphs == [
                "1: We recall resolution 7. of the Congress and paragraph 2 Above it, and subparagraphs (a) and (c) as "
                    + "adopted in 2010. That is all."
            ])
    }

    @Test("Markdown is removed, and what only looks like it stays")
    func markup() {
        #expect(
            official("**1.** *Calls* upon __States__ to _act_").paragraphs.first?.hasPrefix("1: Calls upon")
                == true)
        #expect(
            official("1\\. We use snake_case_names and 2*3 lanterns*.").paragraphs == [
                "1: We use snake_case_names and 2*3 lanterns*."
            ])
        #expect(
            official("1. See United Nations, *Treaty Series*, vol. 1.").paragraphs == [
                "1: See United Nations, Treaty Series, vol. 1."
            ])
    }
}
