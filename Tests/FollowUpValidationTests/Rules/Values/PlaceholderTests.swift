import TestSupport
import Testing

@testable import FollowUpValidation
@testable import TextAnalysis

@Suite("FU212 placeholder")
struct PlaceholderTests {
    @Test("Leftover placeholder text is reported at its location")
    func leftover() throws {
        let finding = try #require(MarkedSubmission.check(answer: "details: ⟪FU212 TODO⟫").first)
        #expect(finding.message == "“TODO” says nothing that can be reported")
        #expect(
            finding.help == """
                Write the text, or leave the field blank; blank counts as “not answered”, never as “no”.
                """)
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test(
        "All the usual ones are recognized, regardless of case and surrounding punctuation",
        arguments: [
            "todo", "TODO:", "[To do]", "TBD", "T.B.D.", "(tbc)", "n/a", "N/A", "N.A.", "n.a.", "NA", "none",
            "None.", "-", "--", "–", "…", "...", ". . .", "?", "xxx", "XXXX", "Lorem ipsum",
            "Lorem  ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.",
            "to be completed", "<to be completed>", "To be completed.", "À compléter", "A\u{300} compléter",
            "null",
            "FIXME", "To follow", "nil", "Not available.", "placeholder", "Insert text here", "TEXT HERE",
            "Por completar",
            "xxxxxxxxxx", "N A", "T.o.d.o",
        ])
    func usual(text: String) { MarkedSubmission.check(answer: "details: ⟪FU212 \"\(text)\"⟫") }

    @Test("The fast path gives the same result as the check by words", arguments: Proof.seeds(outOf: 5_000))
    func glance(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "todo", "to", "do", "be", "tbd", "nil", "na", "n", "a", "x", "xx", "xxx", "Lorem", "ipsum", "not",
            "available", "The",
            " ", " ", "  ", ".", "-", "/", "\u{A0}", "é", "À", "\u{300}", "compléter", "por", "\u{130}",
            "\u{212A}", "7", "无",
        ]
        let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined()
        #expect(PlaceholderText.isPlaceholder(text) == PlaceholderText.isPlaceholderByWords(text), "\(text)")
    }

    @Test("Every text field is checked")
    func everywhere() {
        MarkedSubmission.check(
            """
            respondent: { authority: ⟪FU212 tbd⟫, name: ⟪FU212 tbd⟫, email: ⟪FU212 tbd⟫ }
            answers:
              prison-rules:
                summary: >
                  ⟪FU212 to be
                  completed⟫
                details: |
                  ⟪FU212 TODO⟫
                measures:
                  - { title: ⟪FU212 tbd⟫ }
                authority: ⟪FU212 tbd⟫
                challenges: ⟪FU212 tbd⟫
                assistance:
                  needed: [{ kind: training, note: ⟪FU212 tbd⟫ }]
                  offered: [{ kind: funding, note: ⟪FU212 tbd⟫ }]
                plan:
                  - { action: ⟪FU212 tbd⟫, authority: ⟪FU212 tbd⟫ }
            proposals:
              tools-and-manuals: [⟪FU212 tbd⟫]
              follow-up: [⟪FU212 tbd⟫]
              congress-process: { preparation: [⟪FU212 tbd⟫] }
            """)
    }

    @Test(
        "Texts that only look like one are accepted",
        arguments: [
            "TODO Committee", "None of the prisons was overcrowded.", "Na", "Xxx Programme", "no", "0",
            "2010",
            "The text is to be completed in 2012.", "Àbc", "à", "закон", "\u{130}nsert text here",
            "National Lorem Ipsum Office", "无", "x",
        ])
    func nearMisses(text: String) { MarkedSubmission.check(answer: "authority: \"\(text)\"") }

    @Test("A node that is not a text keeps its own finding")
    func otherFields() {
        MarkedSubmission.check(
            answer: """
                status: ⟪FU201 n/a⟫
                measures:
                  - { title: Act, kind: ⟪FU205 none⟫, year: ⟪FU203 tbd⟫, source: ⟪FU204 tbd⟫ }
                """)
    }
}
