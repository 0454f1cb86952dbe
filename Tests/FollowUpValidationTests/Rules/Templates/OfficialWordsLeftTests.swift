import Diagnostics
import Testing

@Suite("FU621 official-words-left")
struct OfficialWordsLeftTests {
    @Test("draft-text: the official words of a draft are reported once, at the first, with their number")
    func all() throws {
        let finding = try #require(
            Findings.inInstrument(
                """
                themes: [{ theme: t, heading: T }]
                commitments:
                  - { commitment: oil, paragraph: "1", addressee: none, theme: t, heading: h1, summary: s1 }
                  - { commitment: wicks, paragraph: "2", addressee: none, theme: t, heading: h2, summary: s2, text: ⟪FU621 "We buy."⟫ }
                  - { commitment: posts, paragraph: "3", addressee: none, theme: t, heading: h3, summary: s3, text: "We build." }
                source:
                  preamble: [{ text: "Having met" }]
                """
            ).first)
        #expect(
            finding.message
                == "the official words of the draft are still here: “text” of 2 commitments and “source”")
        #expect(
            finding.help
                == "When the summaries are written, delete every “text”, and everything from “source” on.")
        #expect(finding.severity == .error)
    }

    @Test(
        "What is left of them is reported, also without a commitment",
        arguments: [
            "source: { ⟪FU621 preamble⟫: [{ text: Having met }] }", "source: ⟪FU621 Having met⟫",
            "source: ⟪FU621 ⟫[Having met]",
        ])
    func source(rest: String) throws {
        let finding = try #require(Findings.inInstrument("themes: []\ncommitments: []\n\(rest)").first)
        #expect(finding.message == "the official words of the draft are still here: “source”")
    }

    @Test("Of one commitment", arguments: ["\"We buy.\"", "We buy.", "'We buy.'"])
    func one(text: String) throws {
        let finding = try #require(Self.findings("text: ⟪FU621 \(text)⟫").first)
        #expect(finding.message == "the official words of the draft are still here: “text” of 1 commitment")
    }

    @Test("Blank fields hold no words", arguments: ["text: \"\"", "text: ", "text: '  '"])
    func blank(field: String) {
        #expect(Self.findings(field).isEmpty)
    }

    private static func findings(_ field: String) -> [Diagnostic] {
        Findings.inInstrument(
            """
            themes: [{ theme: t, heading: T }]
            commitments: [{ commitment: oil, paragraph: "1", addressee: none, theme: t, heading: h, summary: s, \(field) }]
            """)
    }
}
