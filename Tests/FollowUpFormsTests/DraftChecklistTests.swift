import ByteText
import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The draft of the questions on an instrument")
struct DraftChecklistTests {
    private static let hostile = Instrument(
        id: "hostile", title: "t", shortTitle: "\"Declaration\"\n# of # 2010", symbol: "A/1",
        themes: [Theme(id: "a theme: \"x\"", heading: "Theme")],
        commitments: [
            Commitment(
                id: "- a: [b]", paragraph: "1", addressee: .states, theme: "a theme: \"x\"",
                heading: "One\nitem: x",
                summary: "Do\r\nit: {now}\u{2028}and then."),
            Commitment(
                id: "other", paragraph: "2", addressee: .unodc, theme: "a theme: \"x\"", heading: "h",
                summary: "s"),
        ])

    private func decode(_ text: String, _ instrument: Instrument) -> Decoded<Checklist> {
        Checklist.decode(
            SourceFile(path: "questions.yaml", bytes: Array(text.utf8)),
            instruments: [instrument.id: instrument])
    }

    @Test(
        "With its words written it is a checklist on every commitment to States",
        arguments: [
            Sample.instrument, hostile,
        ])
    func filledIn(instrument: Instrument) throws {
        let worded = instrument.commitments.reduce(DraftChecklist(on: instrument).text) {
            text, commitment in
            ["topic", "key-point", "question"].reduce(text) { text, field in
                text.replacing(
                    "\(field): \"\"", with: "\(field): oil of \(commitment.paragraph)", maxReplacements: 1)
            }
        }
        let text = worded.replacing("guidance: \"\"", with: "guidance: Name the law.")
        let decoded = decode(text, instrument)
        #expect(decoded.findings == [])
        let checklist = try #require(decoded.accepted)
        let asked = instrument.commitments.filter { $0.addressee == .states }
        #expect(checklist.items.map(\.id) == asked.map(\.id))
        #expect(checklist.items.map(\.commitments) == asked.map { [$0.id] })
        #expect(checklist.items.map(\.theme) == asked.map(\.theme))
        #expect(checklist.id == instrument.id && checklist.edition == 1)
    }

    @Test("As it is, it lacks those words and nothing else")
    func blank() {
        let findings = decode(DraftChecklist(on: Sample.instrument).text, Sample.instrument).findings
        let missing = findings.filter { $0.code == "FU103" }
        #expect(
            Set(missing.map(\.message)) == [
                "“key-point” is missing or blank",
                "“question” is missing or blank",
                "“guidance” is missing or blank",
            ])
        #expect(missing.count == 6)
        // An item without a question asks nothing.
        #expect(findings.filter { $0.code != "FU103" }.map(\.code) == ["FU617", "FU617"])
    }

    @Test("What a commitment asks stands beside its item")
    func summary() {
        let text = DraftChecklist(on: Sample.instrument).text
        #expect(
            text.contains(
                """
                  # Paragraph 1, Laws on cybercrime: Adopt laws.
                  - item: "laws"
                    theme: "cybercrime"
                    commitments: ["laws"]

                """))
        #expect(!text.contains("study"))
    }
}
