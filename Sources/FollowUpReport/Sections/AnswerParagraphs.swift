import Diagnostics
import FollowUpModel
import Texts

/// The paragraphs that one answer gives, by what they are about. A confidential answer gives none.
struct AnswerParagraphs {
    /// How much of an answer is printed.
    enum Extent {
        /// What a report has room for: the summary, or what stands in for it.
        case report
        /// All that the State wrote.
        case whole
    }

    let context: ReportContext
    let submission: Submission
    let answer: Answer

    private var phrases: Phrases { context.phrases }
    private var name: StateName { context.name(submission.state) }
    private var item: Item { context.checklist.items[answer.item] }

    /// All paragraphs, in the order of a report by State.
    func all(_ extent: Extent) -> [Paragraph] {
        guard !answer.isConfidential else { return [] }
        let texts = texts(extent) + earlier + challenges
        let rest = measures(extent) + plan + assistance
        let paragraphs = (texts.isEmpty ? status : texts) + rest
        return extent == .whole || paragraphs.isEmpty ? paragraphs + authority : paragraphs
    }

    /// What the State did, for a report by theme, which has said the status before: its summary, else its details, else
    /// the measures that it cites. Of an answer with nothing else to print it is the agency that it names.
    var account: [Paragraph] {
        guard !answer.isConfidential else { return [] }
        let paragraphs = texts(.report) + earlier + measures(.report)
        guard paragraphs.isEmpty else { return paragraphs }
        return (challenges + plan + assistance).isEmpty ? authority : []
    }

    /// The difficulties met.
    var challenges: [Paragraph] {
        answer.isConfidential ? [] : answer.challenges.map { paragraphs(of: $0, .challenges) } ?? []
    }

    /// What is planned.
    var plan: [Paragraph] {
        guard !answer.isConfidential, !answer.plan.isEmpty else { return [] }
        return [
            ListText.paragraph(
                introduction: phrases(.plan, ["State": name.atStart]),
                entries: answer.plan.map { planned in
                    ListText.entry(
                        FoldedText.line(planned.action.value),
                        terms: [planned.authority, planned.by.map { context.style.deadline($0.value) }]
                            .compactMap { $0 })
                }, sources: answer.plan.map { source($0.action.range, .plan) })
        ]
    }

    /// Assistance needed and offered.
    var assistance: [Paragraph] {
        guard !answer.isConfidential else { return [] }
        return [(Phrase.needed, answer.needed), (.offered, answer.offered)].filter { !$1.isEmpty }.map {
            phrase, entries in
            ListText.paragraph(
                introduction: phrases(phrase, ["State": name.atStart]),
                entries: entries.map { entry in
                    let kind = phrases(Phrase(entry.kind.value))
                    return entry.note.map { ListText.entry(FoldedText.line($0.value), terms: [kind]) }
                        ?? kind
                },
                sources: entries.map { source($0.note?.range ?? $0.kind.range, .assistance) })
        }
    }

    private func texts(_ extent: Extent) -> [Paragraph] {
        let summary = answer.summary.map { paragraphs(of: $0, .summary) } ?? []
        guard summary.isEmpty || extent == .whole, let details = answer.details else { return summary }
        return summary + paragraphs(of: details, .details)
    }

    /// What it refers to instead of saying it again.
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
                    ["subject": item.keyPoint, "state": name.inSentence, "status": status.value.rawValue]),
                sources: [source(status.range, .status)])
        ]
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

    /// The measures: in a report only where no summary or details speak for them.
    private func measures(_ extent: Extent) -> [Paragraph] {
        guard !answer.measures.isEmpty, extent == .whole || answer.summary == nil && answer.details == nil
        else { return [] }
        return [
            ListText.paragraph(
                introduction: phrases(.cited, ["State": name.atStart]),
                entries: answer.measures.map { measure in
                    ListText.entry(
                        FoldedText.line(measure.title.value),
                        terms: measure.year.map { ["\($0.value)"] } ?? [])
                }, sources: answer.measures.map { source($0.title.range, .measures) })
        ]
    }

    private func paragraphs(of text: Located<String>, _ field: AnswerField) -> [Paragraph] {
        StateText.attributed(text.value, to: name, phrases: phrases).map {
            Paragraph($0, sources: [source(text.range, field)])
        }
    }

    private func source(_ range: ByteRange, _ field: AnswerField) -> Source {
        context.source(
            Place(path: submission.path, range: range), item: item.id, field: field,
            language: submission.language)
    }
}
