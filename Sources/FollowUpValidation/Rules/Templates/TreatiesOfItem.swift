import Diagnostics

/// An item whose treaties do not suit its kind.
enum TreatiesOfItem: Rule {
    static let page = RulePage(
        code: "FU627", name: "treaties-of-item", severity: .error,
        what:
            "An item of the kind “treaties” names none, names one twice, or an item names treaties without being of this kind.",
        why: "The form has one line for each treaty that an item names, and no other item has such lines.",
        before: "- item: corruption-convention\n  treaties: [uncac]",
        after: "- item: corruption-convention\n  kind: treaties\n  treaties: [uncac]")

    /// Returns a finding if an item names treaties and is not on any, or the other way round.
    static func check(isOnTreaties: Bool, count: Int) -> Finding? {
        switch (isOnTreaties, count) {
        case (true, 0):
            found(
                "the item asks about treaties, and names none",
                help: "Name under “treaties” those of the instrument that it asks about.")
        case (false, 1...):
            found(
                "the item names treaties, and is not of the kind “treaties”",
                help: "Write “kind: treaties”, or leave out “treaties”.")
        default: nil
        }
    }

    /// Returns a finding if the item has named the treaty before.
    static func check(_ treaty: String, isRepeated: Bool) -> Finding? {
        guard isRepeated else { return nil }
        return found(
            "the item names \(Wording.quoted(treaty)) twice",
            help: "Delete one of the two, or name the treaty that was meant.")
    }
}
