import ByteText
import Diagnostics

/// A part of the reply of another State, or to another checklist.
enum PartOfAnotherReply: Rule {
    static let page = RulePage(
        code: "FU423", name: "part-of-another-reply", severity: .error,
        what: "Parts that are to be put together are of different States, cycles, checklists or editions.",
        why: "They are no parts of one reply.",
        before: "justice/CAN.yaml with “cycle: 2026”, interior/CAN.yaml with “cycle: 2021”",
        after: "Both with “cycle: 2026”")

    /// Returns a finding if a part says otherwise at the top than the first one.
    static func check(_ field: String, given: String, expected: String, at first: SourceLocation) -> Finding?
    {
        guard given != expected else { return nil }
        return found(
            "the \(field) is \(Wording.quoted(given)) here, and \(Wording.quoted(expected)) in the first part",
            help: field == "edition"
                ? "Its answers are carried over to edition \(expected) with “followup checklist --from”; put that file in place of this one."
                : "Correct it if it is a slip; leave the part out if it belongs to another reply.",
            related: [Diagnostic.Related("the first part is here", at: first)])
    }
}
