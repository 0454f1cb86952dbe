import Diagnostics
import FollowUpModel

/// A reply after the cut-off date.
enum AfterCutOff: Rule {
    static let page = RulePage(
        code: "FU404", name: "after-cut-off", severity: .warning,
        what: "The submission is dated after the cut-off date of the cycle.",
        why: "The report says which replies had been received as at that date.",
        before: "submitted: 2011-03-01 (cut-off date 2011-01-30)", after: "submitted: 2011-01-14")

    static func check(submitted: CalendarDate, cutOff: CalendarDate) -> Finding? {
        guard submitted > cutOff else { return nil }
        return found(
            "the submission is dated \(submitted.iso), after the cut-off date \(cutOff.iso)",
            help: "Leave it for the next cycle, or move the cut-off date in cycle.yaml.")
    }
}
