@testable import FollowUpReport

extension ActionByStateSection {
    /// The section of a report, with the paragraphs of all its replies.
    static func section(_ context: ReportContext) -> Section {
        section(context, ReplyParagraphs.all(context))
    }
}

extension ActionByThemeSection {
    /// The section of a report, with the paragraphs of all its replies.
    static func section(_ context: ReportContext) -> Section {
        section(context, ReplyParagraphs.all(context))
    }
}
