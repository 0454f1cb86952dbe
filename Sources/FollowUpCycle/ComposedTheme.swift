public import FollowUpModel
import FollowUpReport
import FollowUpValidation

extension CheckedCycle {
    /// Returns what the report would compose of a State’s answers on a theme, as the text of one paragraph; nil where it
    /// is not all in the language of the report.
    ///
    /// - Throws: ``Failure`` if a template cannot be used.
    public func composed(
        _ submission: Submission, onTheme theme: String, _ templates: TemplateFolder
    ) throws(Failure) -> String? {
        guard let cycle = cycle?.value, let checklist else { return nil }
        return ReportContext(
            cycle: cycle, checklist: checklist, aggregate: Aggregate(submission), membership: membership,
            language: try templates.language(membership.language),
            layout: try templates.layout(for: self).value,
            edits: Edits(texts: edits?.accepted.texts ?? [])
        ).composed(of: submission.state, onTheme: theme)
    }
}
