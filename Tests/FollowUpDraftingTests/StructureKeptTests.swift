import TestSupport
import Testing

@testable import FollowUpDrafting

@Suite("No word is dropped")
struct StructureKeptTests {
    /// What marks look like, what speaks for and against them, and words.
    private static let pieces = [
        "1.", "2.", "3.", "4.", "7.", "(1)", "2)", "(a)", "(b)", "(c)", "a)", "(i)", "(ii)", "(v)", "I.",
        "II.", "A.", "B.",
        "Rule 1", "Rule 2", "Article 3", "Annex", "Annex II", "Draft resolution I", "Draft resolution II",
        "\"1.", "“(a)",
        "The General Assembly,", "We, the keepers,", "Recalling", "also", "recalling oil,", "Requests",
        "ports", "to sweep;",
        "Lamps", "burn.", "paragraph", "in", "as follows:", "and", "[Supplements rule 3]", "(see para. 4).",
        "1.We", "\n",
        "\n\n", "Preamble", "shall", "be lit.", "\"", "é", "２.", "999.", "0.", "(", ")", "Part One",
        "Section II",
    ]

    @Test("The pieces of a text are its words, one after the other", arguments: Proof.seeds(outOf: 4_000))
    func partition(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let words = (0..<Int.random(in: 0...120, using: &generator)).map { _ in
            Int.random(in: 0..<12, using: &generator) == 0
                ? HostileText.random(using: &generator) : Self.pieces.randomElement(using: &generator) ?? ""
        }
        var text = RunningText()
        for (number, line) in words.joined(separator: " ").split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).enumerated() {
            text.add(String(line), line: number, isApart: line.isEmpty)
        }
        var next = 0
        for piece in StructureMarks(text).pieces() {
            #expect(piece.range.lowerBound == next)
            next = piece.range.upperBound
        }
        #expect(next == text.words.count)
    }

    @Test(
        "A text that is all marks is read in time that grows with its length",
        arguments: [
            "1. ", "(a) ", "Rule 1 ", "I. A. 1. (a) (i) ", "\"1. ", "Draft resolution I ", "Annex ",
            "We, the ", "[a ",
        ])
    func long(mark: String) {
        var text = RunningText()
        text.add(String(repeating: mark, count: 20_000), line: 0, isApart: true)
        let pieces = StructureMarks(text).pieces()
        #expect(pieces.reduce(0) { $0 + $1.range.count } == text.words.count)
    }
}
