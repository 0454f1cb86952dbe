@testable import FollowUpReport

extension ActionByStateSection {
    /// Returns the section of a report, with the paragraphs of all its replies.
    static func section(_ context: ReportContext) -> Section {
        section(context, ReplyParagraphs.all(context))
    }
}

extension ActionByThemeSection {
    /// Returns the section of a report, with the paragraphs of all its replies.
    static func section(_ context: ReportContext) -> Section {
        section(context, ReplyParagraphs.all(context), .none)
    }
}
