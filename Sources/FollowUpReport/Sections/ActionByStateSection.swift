import Diagnostics
import FollowUpModel

/// III. Action taken by Member States, State by State in alphabetical order, each State's answers in the order of the
/// checklist.
enum ActionByStateSection {
    static func section(_ context: ReportContext) -> Section {
        let phrases = context.phrases
        let silent = context.submissions.filter(\.answers.isEmpty).map(\.state)
        let states = context.submissions.filter { !$0.answers.isEmpty }.map { submission in
            Section(
                context.name(submission.state).name, paragraphs(of: submission, context).map(Block.paragraph))
        }
        var blocks: [Block] = []
        if states.isEmpty, silent.isEmpty {
            blocks.append(.paragraph(Paragraph(phrases(.noAnswers))))
        } else if !silent.isEmpty {
            let phrase: Phrase = silent.count == 1 ? .noActionOne : .noActionSeveral
            blocks.append(.paragraph(Paragraph(phrases(phrase, ["states": context.list(silent)]))))
        }
        return Section(phrases(.action), blocks, subsections: states)
    }

    /// The paragraphs of one State. Of a confidential answer only the number is given.
    private static func paragraphs(of submission: Submission, _ context: ReportContext) -> [Paragraph] {
        let name = context.name(submission.state)
        var paragraphs = submission.answers.filter { !$0.isConfidential }.flatMap { answer in
            self.paragraphs(of: answer, in: submission, name, context)
        }
        let confidential = submission.answers.count { $0.isConfidential }
        if confidential > 0 {
            let phrase: Phrase = confidential == 1 ? .confidentialOne : .confidentialSeveral
            paragraphs.append(
                Paragraph(
                    context.phrases(
                        phrase, ["State": name.atStart, "count": context.style.number(confidential)])))
        }
        return paragraphs
    }

    private static func paragraphs(
        of answer: Answer, in submission: Submission, _ name: StateName, _ context: ReportContext
    ) -> [Paragraph] {
        let (phrases, style) = (context.phrases, context.style)
        let item = context.checklist.items[answer.item]
        let source = { (text: Located<String>) in
            Source(place: Place(path: submission.path, range: text.range), item: item.id)
        }
        var paragraphs: [Paragraph] = []
        for text in [answer.summary ?? answer.details, answer.challenges].compactMap({ $0 }) {
            paragraphs += StateText.attributed(text.value, to: name, phrases: phrases).map {
                Paragraph($0, sources: [source(text)])
            }
        }
        if paragraphs.isEmpty, let status = answer.status {
            paragraphs.append(
                Paragraph(
                    phrases(
                        .statusOnly,
                        ["subject": item.keyPoint, "state": name.inSentence, "status": status.value.rawValue]),
                    sources: [Source(place: Place(path: submission.path, range: status.range), item: item.id)]
                ))
        }
        if answer.summary == nil, answer.details == nil, !answer.measures.isEmpty {
            paragraphs.append(
                ListText.paragraph(
                    introduction: phrases(.cited, ["State": name.atStart]),
                    entries: answer.measures.map { measure in
                        ListText.entry(
                            StateText.folded(measure.title.value), terms: measure.year.map { ["\($0)"] } ?? []
                        )
                    }, sources: answer.measures.map { source($0.title) }))
        }
        if !answer.plan.isEmpty {
            paragraphs.append(
                ListText.paragraph(
                    introduction: phrases(.plan, ["State": name.atStart]),
                    entries: answer.plan.map { planned in
                        ListText.entry(
                            StateText.folded(planned.action.value),
                            terms: [planned.authority, planned.by.map { style.deadline($0.value) }]
                                .compactMap { $0 })
                    }, sources: answer.plan.map { source($0.action) }))
        }
        for (phrase, entries) in [(Phrase.needed, answer.needed), (.offered, answer.offered)]
        where !entries.isEmpty {
            paragraphs.append(
                ListText.paragraph(
                    introduction: phrases(phrase, ["State": name.atStart]),
                    entries: entries.map { entry in
                        let kind = phrases(Phrase(entry.kind.value))
                        return entry.note.map { ListText.entry(StateText.folded($0.value), terms: [kind]) }
                            ?? kind
                    },
                    sources: [Source(place: Place(path: submission.path, range: answer.range), item: item.id)]
                ))
        }
        if paragraphs.isEmpty, let authority = answer.authority {
            paragraphs.append(
                Paragraph(
                    phrases(
                        .authorityOnly,
                        [
                            "subject": item.keyPoint, "state": name.inSentence,
                            "authority": StateText.folded(authority.value),
                        ]), sources: [source(authority)]))
        }
        return paragraphs
    }
}
