import ByteText
import Diagnostics
import FollowUpModel

/// Something due that is listed twice.
enum DueTwice: Rule {
    static let page = RulePage(
        code: "FU241", name: "due-twice", severity: .error,
        what:
            "Two entries under “due” in registers.yaml say the same: what is due, to whom, by when and on what mandate.",
        why: "A calendar would show it twice, and one of the two may have been meant otherwise.",
        before: "- { what: Report on the resolution, to: General Assembly, by: 2011 }\n"
            + "- { what: Report on the resolution, to: General Assembly, by: 2011 }",
        after: "- { what: Report on the resolution, to: General Assembly, by: 2011 }")

    /// What was seen so far.
    struct Seen {
        private var entries: Set<Registers.Due> = []

        init() {}

        /// Takes an entry in; returns a finding if there was the same before.
        mutating func check(_ due: Registers.Due) -> Finding? {
            guard !entries.insert(due).inserted else { return nil }
            return found("the same is listed as due before", help: "Delete one of the two, or correct it.")
        }
    }
}
