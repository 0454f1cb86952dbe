import FollowUpModel

/// The paragraph on method and limits: whose words the report has, how far they go, how blanks and confidence are
/// treated, and what its figures do not allow. It says only what is true of the report at hand.
enum MethodParagraph {
    static func paragraph(_ context: ReportContext) -> Paragraph {
        let sentences = [
            source(context), asked(context), edited(context), rate(context), treatment(context),
            figures(context),
        ]
        return Paragraph(
            sentences.compactMap(\.self).joined(separator: " "),
            sources: context.submissions.map(context.stateSource))
    }

    private static func source(_ context: ReportContext) -> String? {
        guard !context.submissions.isEmpty else { return nil }
        return context.phrases(
            context.cycle.isExercise ? .methodSourceOfExercise : .methodSource, ["States": context.addressed])
    }

    /// Returns the sentences on what States were asked, where that is not all of the checklist.
    private static func asked(_ context: ReportContext) -> String? {
        let invitation = context.cycle.invitation
        let themes = context.checklist.instrument.themes.filter { invitation.themes.contains($0.id) }
        let sentences = [
            invitation.isShort
                ? context.phrases(.methodAskedShort, ["States": context.addressed]) : nil,
            themes.isEmpty
                ? nil
                : context.phrases(
                    invitation.isShort ? .methodAskedThemesToo : .methodAskedThemes,
                    ["States": context.addressed, "themes": context.style.series(themes.map(\.heading))]),
        ].compactMap(\.self)
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// Returns the sentence on words of the Secretariat that are printed in place of a State’s, if there are any.
    private static func edited(_ context: ReportContext) -> String? {
        context.edited.isEmpty ? nil : context.phrases(.methodEdited)
    }

    /// Returns the sentence on the response rate, unless all replied or none.
    private static func rate(_ context: ReportContext) -> String? {
        let (replied, members) = (context.aggregate.replied.count, context.members.count)
        guard replied > 0, replied < members else { return nil }
        // Neither none nor all, whatever is rounded.
        let rate = min(99, max(1, (200 * replied + members) / (2 * members)))
        return context.phrases(
            .methodRate, ["rate": context.style.figures(rate), "States": context.addressed])
    }

    /// Returns what is said of blanks and of answers that are withheld: the same words in every report, whether there
    /// are such answers or not.
    private static func treatment(_ context: ReportContext) -> String? { context.phrases(.confidentiality) }

    /// Returns the sentence on figures, if the report has any on what States answered.
    private static func figures(_ context: ReportContext) -> String? {
        guard context.submissions.contains(where: { !$0.answers.isEmpty }) else { return nil }
        let isByTheme = context.layout.sections.contains(.actionByTheme)
        return context.phrases(isByTheme ? .methodFiguresByTheme : .methodFiguresByState)
    }
}
