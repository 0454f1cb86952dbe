import Diagnostics
import Testing

@Suite("FU105 unknown-item")
struct UnknownItemTests {
    @Test("A misspelt item is reported at its name, with the item that was meant")
    func misspelt() throws {
        let finding = try #require(
            Findings.inSubmission("answers: { ⟪FU105 cybercrime-legislaton⟫: { authority: Police } }").first)
        #expect(finding.message == "“cybercrime-legislaton” is not an item of the checklist sample")
        #expect(finding.help == "Did you mean “cybercrime-legislation”?")
        #expect(finding.fixes.map(\.safety) == [.safe])
        #expect(finding.fixes.first?.edits == [Edit(finding.place.range, "cybercrime-legislation")])
    }

    @Test("The item that was meant is not put in by itself where it is answered already")
    func answered() throws {
        let finding = try #require(
            Findings.inSubmission("answers: { prison-rules: {}, ⟪FU105 prison-ruls⟫: {} }").first)
        #expect(finding.fixes.map(\.safety) == [.unsafe])
    }

    @Test("An item that is like no other is reported with those that there are")
    func unlike() throws {
        let finding = try #require(Findings.inSubmission("answers: { ⟪FU105 terrorism⟫: {} }").first)
        #expect(
            finding.help == "Write one of: cybercrime-legislation, cybercrime-capacity or prison-rules.")
        #expect(finding.fixes == [])
    }

    @Test("What is said under an unknown item is checked like that under the items around it")
    func others() {
        let findings = Findings.inSubmission(
            """
            answers:
              cybercrime-legislation: { status: ⟪FU201 perhaps⟫ }
              ⟪FU105 terrorism⟫: { status: ⟪FU201 perhaps⟫, ⟪FU102 remark⟫: "" }
              prison-rules: { status: ⟪FU201 perhaps⟫ }
            """)
        #expect(findings.filter { $0.item == "terrorism" }.map(\.code) == ["FU201", "FU102"])
    }

    @Test("Every item of the checklist is known, in any order and in quotation marks")
    func known() {
        Findings.inSubmission(
            """
            answers:
              "prison-rules": { authority: Prison Service }
              cybercrime-legislation: { authority: Parliament }
              'cybercrime-capacity': { authority: Police }
            """)
    }
}
