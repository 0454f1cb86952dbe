import Diagnostics
import FollowUpModel

/// An invalid date.
enum InvalidDate: Rule {
    static let page = RulePage(
        code: "FU202", name: "invalid-date", severity: .error,
        what: "A date is not written as year-month-day, or there is no such day.",
        why: "03/04/2011 is March in one country and April in another.",
        before: "submitted: 14.01.2011", after: "submitted: 2011-01-14", isInForm: true)

    /// Returns the day that a text represents.
    static func check(_ text: String) -> Verdict<CalendarDate> {
        if let day = CalendarDate(iso: text) { return .value(day) }
        return .finding(
            found(
                "\(Wording.quoted(text)) is not a date",
                help: "Write the year, the month and the day as in 2011-01-14, or leave it blank.",
                correction: RecognizableDate.iso(text).map { Correction($0, .safe) }))
    }

    /// Returns the year, month or day that a text represents.
    static func check(partial text: String) -> Verdict<PartialDate> {
        if let date = PartialDate(iso: text) { return .value(date) }
        return .finding(
            found(
                "\(Wording.quoted(text)) is not a date",
                help: "Write a year, a month or a day as in 2012, 2012-06 or 2012-06-30, or leave it blank.",
                correction: recognized(text).map { Correction($0, .safe) }))
    }

    /// Returns the only year, month or day that a text can mean; nil if there is none.
    private static func recognized(_ text: String) -> String? {
        let bare = NormalizedWord.bare(text)
        return PartialDate(iso: bare).map { _ in bare } ?? RecognizableDate.iso(text)
            ?? RecognizableDate.isoMonth(text)
    }
}
