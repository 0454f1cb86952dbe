public import FollowUpModel

extension ReportDocument {
    /// Returns the document that a State takes home: its self-assessment in four columns, its action plan by date, the
    /// assistance that it needs and offers, its proposals and, with an earlier reply, what has changed since.
    ///
    /// It names neither the respondent nor who cleared the reply: it goes to all who carry the plan out, and no
    /// `Submission` holds them. Answers given in confidence are in it, and every page says so.
    ///
    /// - Parameters:
    ///   - reply: The reply.
    ///   - earlier: An earlier reply of the same State on the same checklist.
    ///   - checklists: The checklists of the answers that answers refer to.
    public static func ownDocument(
        of reply: OwnReply, since earlier: OwnReply? = nil, checklists: Editions<Checklist>,
        language: ReportLanguage
    ) -> ReportDocument {
        let wording = OwnReplyWording(reply: reply, checklists: checklists, language: language)
        let (phrases, instrument) = (language.phrases, reply.checklist.instrument)
        let requests = OwnRequestsSections(wording: wording)
        let changes = earlier.map { earlier in
            OwnChangesSection(
                wording: wording,
                before: OwnReplyWording(reply: earlier, checklists: checklists, language: language)
            ).section
        }
        let confidence =
            reply.hasAnswersInConfidence || earlier?.hasAnswersInConfidence ?? false
            ? phrases(.ownConfidence) : nil
        let isExercise = MemberState.isInvented(reply.submission.state)
        var document = ReportDocument(
            language: language.tag, script: language.script,
            notices: [confidence, isExercise ? phrases(.exerciseNotice) : nil, reply.cycle?.notice]
                .compactMap(\.self),
            pageMark: pageMark(confidence, isExercise: isExercise, phrases),
            masthead: masthead(wording),
            summary: [
                Paragraph(
                    phrases(
                        .ownSummary,
                        ["state": reply.name.inSentence, "instrument": instrument.shortTitle]))
            ],
            labels: Labels(phrases),
            sections: [
                SelfAssessmentSection(wording: wording).section,
                PlannedStepsSection(wording: wording).section, requests.assistance, requests.proposals,
                changes,
            ].compactMap(\.self), annexes: [])
        document.isWide = true
        return document.numbered(language)
    }

    private static func pageMark(
        _ confidence: String?, isExercise: Bool, _ phrases: Phrases
    ) -> PageMark? {
        guard let confidence else {
            return isExercise
                ? PageMark(above: phrases(.exerciseMarkAbove), below: phrases(.exerciseMarkBelow)) : nil
        }
        return PageMark(
            above: confidence, below: isExercise ? phrases(.exerciseMarkAbove) : confidence)
    }

    private static func masthead(_ wording: OwnReplyWording) -> Masthead {
        let (reply, phrases) = (wording.reply, wording.phrases)
        let (submission, instrument) = (reply.submission, reply.checklist.instrument)
        return Masthead(
            organization: reply.name.atStart,
            marks: [
                submission.cycle.isEmpty ? nil : phrases(.ownCycle, ["cycle": submission.cycle]),
                submission.submitted.map { phrases(.ownSubmitted, ["date": wording.style.date($0)]) },
            ].compactMap(\.self),
            meeting: [instrument.title, instrument.symbol],
            title: phrases(.ownTitle, ["state": reply.name.inSentence]),
            kind: phrases(.ownKind, ["instrument": instrument.shortTitle]))
    }
}
