import Diagnostics
import FollowUpModel

/// A treaty that entered into force before it was adopted.
enum InForceBeforeAdoption: Rule {
    static let page = RulePage(
        code: "FU625", name: "in-force-before-adoption", severity: .error,
        what: "A treaty of an instrument is said to have entered into force before it was adopted.",
        why: "One of the two dates is wrong, and what States say of the treaty is checked against them.",
        before: "adopted: 2003-10-31\nentry-into-force: 2000-12-14",
        after: "adopted: 2003-10-31\nentry-into-force: 2005-12-14")

    static func check(_ inForce: CalendarDate, adopted: CalendarDate) -> Finding? {
        guard inForce < adopted else { return nil }
        return found(
            "the treaty was adopted on \(adopted.iso), after it is said to have entered into force",
            help: "Correct one of the two dates, or leave out “entry-into-force”.")
    }
}
