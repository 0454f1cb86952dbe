import FollowUpModel
import Testing

@Suite("FU206 unknown-assistance-kind")
struct UnknownAssistanceKindTests {
    @Test("A kind that is not on the list is reported once, with those that are")
    func unknown() {
        let findings = Findings.inSubmission(
            """
            answers:
              prison-rules:
                assistance:
                  needed: [{ kind: ⟪FU206 money⟫, note: for judges }]
                  offered: [{ kind: ⟪FU206 Training⟫ }]
            """)
        #expect(
            findings.map(\.message) == [
                "“money” is not a kind of assistance", "“Training” is not a kind of assistance",
            ])
        #expect(
            findings.first?.help == """
                Write one of: legislative-drafting, training, advisory-services, institution-building, \
                equipment, data-and-research, funding, tools-and-manuals, exchange-of-experience or other.
                """)
    }

    @Test("The ten kinds are accepted, with a note and without", arguments: AssistanceKind.allCases)
    func known(kind: AssistanceKind) {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                assistance: { needed: [{ kind: \(kind.rawValue), note: for judges }] }
              cybercrime-capacity:
                assistance: { offered: [{ kind: \(kind.rawValue) }] }
            """)
    }
}
