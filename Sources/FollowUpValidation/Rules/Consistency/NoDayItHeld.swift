import Diagnostics

/// A reference to an earlier answer without the day on which it still held.
enum NoDayItHeld: Rule {
    static let page = RulePage(
        code: "FU308", name: "no-day-it-held", severity: .error,
        what: "“see” does not say on which day the earlier answer still held.",
        why:
            "The report says what a State says now; an answer of years ago is that only once the State says so.",
        before: "see: { checklist: salvador-2010, cycle: \"2011\", item: cybercrime-legislation }",
        after:
            "see: { checklist: salvador-2010, cycle: \"2011\", item: cybercrime-legislation, held-on: 2026-03-01 }"
    )

    /// Returns a finding if the day is missing. An answer that was carried over and is not yet confirmed need
    /// not give one.
    /// - Parameters:
    ///   - heldOn: The text of the field for the day, valid or not.
    ///   - isConfirmed: Whether the answer counts as confirmed.
    static func check(heldOn: String?, isConfirmed: Bool) -> Finding? {
        guard isConfirmed, heldOn == nil else { return nil }
        return found(
            "nothing says on which day the earlier answer still held",
            help: "Write the day under “held-on”, as in 2026-03-01; or answer anew.")
    }
}
