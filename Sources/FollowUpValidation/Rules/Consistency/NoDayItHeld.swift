import Diagnostics

/// A reference to an earlier answer without the day on which that still held.
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

    /// `heldOn` is what stands there for the day, be it one or not. What was carried over and is not confirmed need not say
    /// yet that it holds.
    static func check(heldOn: String?, isConfirmed: Bool) -> Finding? {
        guard isConfirmed, heldOn == nil else { return nil }
        return found(
            "nothing says on which day the earlier answer still held",
            help: "Write the day under “held-on”, as in 2026-03-01; or answer anew.")
    }
}
