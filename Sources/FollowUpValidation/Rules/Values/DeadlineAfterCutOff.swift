import Diagnostics
import FollowUpModel

/// A deadline on which replies are no longer taken in.
enum DeadlineAfterCutOff: Rule {
    static let page = RulePage(
        code: "FU251", name: "deadline-after-cut-off", severity: .error,
        what: "In a cycle file, the day by which States are asked to reply is after the cut-off date.",
        why: "A State that replies in time would not be in the report.",
        before: "cut-off-date: 2011-01-30\ndeadline: 2011-02-15",
        after: "cut-off-date: 2011-01-30\ndeadline: 2011-01-15")

    static func check(_ deadline: CalendarDate, cutOff: CalendarDate) -> Finding? {
        guard deadline > cutOff else { return nil }
        return found(
            "the deadline of \(deadline.iso) is after the cut-off date, \(cutOff.iso)",
            help: "Set an earlier deadline, or a later cut-off date.")
    }
}
