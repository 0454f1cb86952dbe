import ByteText
import FollowUpModel
import TextAnalysis

/// The paragraphs composed from one answer, by field.
struct AnswerParagraphs {
    let context: ReportContext
    let submission: Submission
    let answer: Answer

    private var phrases: Phrases { context.phrases }
    private var name: StateName { context.name(submission.state) }
    private var item: Item { context.checklist.items[answer.item] }

    /// Returns all paragraphs, in the order of a report by State.
    func all(_ extent: AnswerExtent) -> [Paragraph] { paragraphs(of: answer.printed(extent)) }

    /// Returns the paragraphs of some fields.
    func paragraphs(of fields: [AnswerField]) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        for field in fields { paragraphs += self.paragraphs(of: field) }
        return paragraphs
    }

    private func paragraphs(of field: AnswerField) -> [Paragraph] {
        switch field {
        case .summary: paragraphs(of: answer.summary, .summary)
        case .details: paragraphs(of: answer.details, .details)
        case .challenges: paragraphs(of: answer.challenges, .challenges)
        case .see: earlier
        case .status: status
        case .measures: [measures]
        case .plan: [planned]
        case .needed: [assistance(.needed, answer.needed, .needed)]
        case .offered: [assistance(.offered, answer.offered, .offered)]
        case .authority: authority
        case .question, .confirmed, .parts, .confidential: []
        }
    }

    private func paragraphs(of text: Located<String>?, _ field: AnswerField) -> [Paragraph] {
        guard let text else { return [] }
        return StateText.attributed(text.value, to: name, phrases: phrases).map {
            ListText.paragraph($0, sources: [source(text.range, field)])
        }
    }

    /// The paragraph on the earlier answer that it refers to.
    private var earlier: [Paragraph] {
        guard let see = answer.see, let day = see.heldOn else { return [] }
        return [
            Paragraph(
                phrases(
                    .seeEarlier,
                    [
                        "subject": item.keyPoint, "state": name.inSentence,
                        "cycle": FoldedText.line(see.cycle.value), "date": context.style.date(day.value),
                    ]), sources: [source(see.item.range, .see)])
        ]
    }

    private var status: [Paragraph] {
        guard let status = answer.status else { return [] }
        return [
            Paragraph(
                phrases(
                    .statusOnly,
                    [
                        "subject": item.keyPoint, "state": name.inSentence,
                        "status": phrases(Phrase(status.value)),
                    ]),
                sources: [source(status.range, .status)])
        ]
    }

    private var measures: Paragraph {
        ListText.paragraph(
            introduction: phrases(.cited, ["State": name.atStart]),
            entries: answer.measures.map { measure in
                ListText.entry(
                    FoldedText.line(measure.title.value),
                    terms: measure.year.map { [context.style.plain($0.value)] } ?? [])
            }, sources: answer.measures.map { source($0.title.range, .measures) })
    }

    private var planned: Paragraph {
        ListText.paragraph(
            introduction: phrases(.plan, ["State": name.atStart]),
            entries: answer.plan.map { planned in
                ListText.entry(
                    FoldedText.line(planned.action.value),
                    terms: PlannedStepField.allCases.compactMap { term($0, of: planned) })
            }, sources: answer.plan.map { source($0.place, .plan) })
    }

    /// Returns the text in parentheses after a planned action.
    private func term(_ field: PlannedStepField, of planned: PlannedStep) -> String? {
        switch field {
        case .action: nil
        case .authority: planned.authority.map { FoldedText.line($0.value) }
        case .by: planned.by.map { context.style.deadline($0.value) }
        case .priority: planned.priority.map { phrases(Phrase($0.value)) }
        case .indicator:
            planned.indicator.map { phrases(.stepIndicator, ["text": FoldedText.line($0.value)]) }
        case .resources:
            planned.resources.map { phrases(.stepResources, ["text": FoldedText.line($0.value)]) }
        }
    }

    private func assistance(
        _ phrase: Phrase, _ entries: [Assistance], _ field: AnswerField
    ) -> Paragraph {
        ListText.paragraph(
            introduction: phrases(phrase, ["State": name.atStart]),
            entries: entries.map { entry in
                let kind = phrases(Phrase(entry.kind.value))
                return entry.note.map { ListText.entry(FoldedText.line($0.value), terms: [kind]) } ?? kind
            }, sources: entries.map { source($0.place, field) })
    }

    private var authority: [Paragraph] {
        guard let authority = answer.authority else { return [] }
        return [
            Paragraph(
                phrases(
                    .authorityOnly,
                    [
                        "subject": item.keyPoint, "state": name.inSentence,
                        "authority": FoldedText.line(authority.value),
                    ]), sources: [source(authority.range, .authority)])
        ]
    }

    private func source(_ range: ByteRange, _ field: AnswerField) -> Source {
        context.source(
            SourceLocation(path: submission.path, range: range), item: item.id, field: field,
            language: submission.language)
    }
}
