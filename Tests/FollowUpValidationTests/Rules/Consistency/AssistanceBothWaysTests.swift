import Diagnostics
import TestSupport
import Testing

@Suite("FU305 assistance-both-ways")
struct AssistanceBothWaysTests {
    @Test("A kind that is needed and offered without a word is reported where it is offered")
    func bothWays() throws {
        let text = """
            needed: [{ kind: training }, { kind: equipment }]
            offered: [{ kind: ⟪FU305 training⟫ }]
            """
        let finding = try #require(check(text).first)
        #expect(finding.message == "“training” is both needed and offered")
        #expect(
            finding.help == """
                Say in a note on each side what is needed and what is offered, or remove one of the two.
                """)
        #expect(finding.item == "cybercrime-legislation")
        let related = try #require(finding.related.first)
        #expect(related.message == "needed here")
        #expect(finding.place.range.lowerBound > related.place.range.lowerBound)
        #expect(related.place.range.indices.count == "training".utf8.count)
    }

    @Test(
        "A note on one side only, or placeholder text, is not enough",
        arguments: [
            "needed: [{ kind: other, note: of judges }]\noffered: [{ kind: ⟪FU305 other⟫ }]",
            "needed: [{ kind: other }]\noffered: [{ kind: ⟪FU305 other⟫, note: of police }]",
            "needed: [{ kind: other, note: of judges }]\noffered: [{ kind: ⟪FU305 other⟫, note: ⟪FU212 tbd⟫ }]",
        ])
    func oneNote(assistance: String) { check(assistance) }

    @Test(
        "Two notes, or two kinds, are accepted",
        arguments: [
            "needed: [{ kind: training, note: of judges }]\noffered: [{ kind: training, note: of police }]",
            "needed: [{ kind: training }]\noffered: [{ kind: equipment }]", "needed: [{ kind: training }]",
            "offered: [{ kind: training }, { kind: training }]",
        ])
    func nearMisses(assistance: String) { check(assistance) }

    @Test("What one answer needs another may offer")
    func otherAnswer() {
        MarkedSubmission.check(
            """
            answers:
              cybercrime-legislation: { assistance: { needed: [{ kind: training }] } }
              prison-rules: { assistance: { offered: [{ kind: training }] } }
            """)
    }

    @discardableResult
    private func check(_ assistance: String) -> [Diagnostic] {
        let lines = assistance.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        return MarkedSubmission.check(answer: "assistance:\n\(lines)")
    }
}
