import Diagnostics

/// A clearance that does not say who gave it, or when.
enum IncompleteClearance: Rule {
    static let page = RulePage(
        code: "FU320", name: "incomplete-clearance", severity: .warning,
        what: "“cleared-by” says who cleared the reply, or on which day, and not both.",
        why:
            "A reply counts as cleared for the State only when it is known by whom and when. Neither is ever published.",
        before: "cleared-by: { authority: \"Ministry of Foreign Affairs\" }",
        after: "cleared-by: { authority: \"Ministry of Foreign Affairs\", date: \"2011-01-14\" }")

    /// Returns a finding if only one of the two is given.
    /// - Parameters:
    ///   - saysWho: Whether an authority or a person is named.
    ///   - saysWhen: Whether a day is given, valid or not.
    static func check(saysWho: Bool, saysWhen: Bool) -> Finding? {
        guard saysWho != saysWhen else { return nil }
        return found(
            saysWho
                ? "nothing says on which day the reply was cleared" : "nothing says who cleared the reply",
            help: saysWho
                ? "Write the day under “date”, as in 2011-01-14."
                : "Name the authority or the person under “authority” or “name”.")
    }
}
