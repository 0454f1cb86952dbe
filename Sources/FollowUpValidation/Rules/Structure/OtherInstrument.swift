import Diagnostics

/// An answer to an item of another checklist.
enum OtherInstrument: Rule {
    static let page = RulePage(
        code: "FU109", name: "other-instrument", severity: .error,
        what: "An answer is given to an item of another checklist than the one the file names.",
        why: "It answers a question that was not asked here, and would be lost.",
        before: "checklist: salvador-2010\n…\n  integrated-policies: (an item of doha-2015)",
        after: "checklist: doha-2015\n…\n  integrated-policies:")

    /// Returns a finding if another checklist has an item of this name.
    /// - Parameter other: The id of the checklist that has such an item; nil if there is none.
    static func check(_ id: String, askedIn other: String?, here checklist: String) -> Finding? {
        guard let other else { return nil }
        return found(
            "“\(id)” is an item of the checklist \(other), not of \(checklist)",
            help:
                "Move the answer to the State’s reply on \(other), or to the item of \(checklist) that it answers."
        )
    }
}
