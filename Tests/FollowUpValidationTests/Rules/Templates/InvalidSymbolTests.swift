import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU620 invalid-symbol")
struct InvalidSymbolTests {
    @Test(
        "Invalid document symbols in a cycle are reported",
        arguments: [
            "symbol: E/CN.15/2011/15", "symbol: \"\"", "symbol: ⟪FU620 E/CN. 15/2011/15⟫",
            "conference-room-paper: ⟪FU620 to follow⟫", "conference-room-paper: E/CN.15/2011/CRP.1",
            "agenda-item: { number: 7, provisional-agenda: ⟪FU620 2011/1⟫ }",
            "agenda-item: { number: 7, provisional-agenda: E/CN.15/2011/1 }",
        ])
    func symbols(field: String) {
        let marked = MarkedText(
            """
            cycle: "2011"
            checklist: sample
            edition: 1
            report:
              title: Follow-up
              \(field)
            mandate: resolution 1/1
            cut-off-date: 2011-01-30

            """)
        let file = SourceFile(path: "cycle.yaml", bytes: Array(marked.text.utf8))
        marked.check(
            Cycle.decode(file, checklists: ["sample": Sample.checklist], groups: Sample.membership.groups)
                .findings)
    }
}
