import Diagnostics
import FollowUpModel

/// The texts of accepted submissions, and of the Secretariat, that no paragraph prints.
///
/// Whether a text is printed is not decided here: a paragraph has its place among its sources, or none has. Only the
/// reason is told from the answer.
enum LeftOutTexts {
    /// What kind of text it is.
    enum Field: String {
        case summary, details, measure, authority, challenges, assistance
        case plannedAction = "planned-action"
        case proposal, paragraph
    }

    /// A text that is left out.
    struct Text {
        let place: Place
        let item: String?
        let field: Field
        let reason: String
    }

    /// The texts left out, file by file.
    static func texts(_ context: ReportContext, printed: Set<Place>) -> [Text] {
        var texts: [Text] = []
        for submission in context.aggregate.submissions {
            let isPrinted = { (range: ByteRange) in
                printed.contains(Place(path: submission.path, range: range))
            }
            for answer in submission.answers where !answer.isConfidential {
                let reasons = Reasons(
                    isSummaryPrinted: answer.summary.map { isPrinted($0.range) } ?? false,
                    areDetailsPrinted: answer.details.map { isPrinted($0.range) } ?? false)
                for (field, range) in fields(of: answer) where !isPrinted(range) {
                    texts.append(
                        Text(
                            place: Place(path: submission.path, range: range),
                            item: context.checklist.items[answer.item].id, field: field,
                            reason: reasons.reason(field)))
                }
            }
            for range in submission.proposals.all.map(\.range) where !isPrinted(range) {
                texts.append(
                    Text(
                        place: Place(path: submission.path, range: range), item: nil, field: .proposal,
                        reason: Reasons.layout))
            }
            texts += unconfirmed(submission, context.checklist)
        }
        for paragraph in context.cycle.texts.values.flatMap(\.self) {
            let place = Place(path: context.cycle.path, range: paragraph.text.range)
            guard !printed.contains(place) else { continue }
            texts.append(Text(place: place, item: nil, field: .paragraph, reason: Reasons.layout))
        }
        return texts
    }

    /// The number of confidential answers of each submission that has any; nil where it would reveal a single one.
    static func confidential(_ context: ReportContext) -> [(path: String, count: Int?)] {
        context.aggregate.submissions.compactMap { submission in
            let count = submission.answers.count { $0.isConfidential }
            guard count > 0 else { return nil }
            return (submission.path, context.confidence.revealsOne(in: submission.state) ? nil : count)
        }
    }

    /// The texts of an answer: all that a State says in its own words.
    private static func fields(of answer: Answer) -> [(Field, ByteRange)] {
        let texts: [(Field, Located<String>?)] = [
            (.summary, answer.summary), (.details, answer.details), (.authority, answer.authority),
            (.challenges, answer.challenges),
        ]
        return texts.compactMap { field, text in text.map { (field, $0.range) } }
            + answer.measures.map { (.measure, $0.title.range) }
            + (answer.needed + answer.offered).map { (.assistance, $0.text) }
            + answer.plan.map { (.plannedAction, $0.action.range) }
    }

    /// The texts that were carried over from an earlier checklist and not confirmed.
    private static func unconfirmed(_ submission: Submission, _ checklist: Checklist) -> [Text] {
        let texts = { (item: String?, field: Field, range: ByteRange) in
            Text(
                place: Place(path: submission.path, range: range), item: item, field: field,
                reason: Reasons.unconfirmed)
        }
        return submission.unconfirmed.answers.filter { !$0.isConfidential }.flatMap { answer in
            fields(of: answer).map { texts(checklist.items[answer.item].id, $0, $1) }
        } + submission.unconfirmed.proposals.all.map { texts(nil, .proposal, $0.range) }
    }
}

/// Why a text of an answer is left out.
private struct Reasons {
    static let layout = "the layout of the report has no place for it"
    static let unconfirmed = "carried over from an earlier checklist and not confirmed"

    let isSummaryPrinted: Bool
    let areDetailsPrinted: Bool

    func reason(_ field: LeftOutTexts.Field) -> String {
        switch field {
        case .details where isSummaryPrinted: "kept for the corpus; the report prints the summary"
        case .measure where isSummaryPrinted: "the summary speaks for it"
        case .measure where areDetailsPrinted: "the details speak for it"
        case .authority: "printed only where an answer says nothing else"
        default: Self.layout
        }
    }
}

extension Assistance {
    /// Where it stands: the note, or where there is none the kind.
    var text: ByteRange { note?.range ?? kind.range }
}
