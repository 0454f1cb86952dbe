import ByteText
import FollowUpModel

/// The texts of accepted submissions, and of the Secretariat, that no paragraph prints.
///
/// Whether a text is printed is not decided here: a paragraph has its place among its sources, or none has. Only the
/// reason is told from the answer.
enum LeftOutTexts {
    /// What a text is called that is no part of an answer.
    private static let (proposal, paragraph) = ("proposal", "paragraph")

    /// What is left out of a submission, by place: first the number of confidential answers, where there are any; nil where it
    /// would reveal a single one.
    static func of(
        _ submission: Submission, _ context: ReportContext, printed: Set<ByteRange>,
        _ stretches: inout Stretches
    ) -> [Provenance.LeftOut] {
        var texts = Texts(path: submission.path, printed: printed)
        for answer in submission.answers where !answer.isConfidential {
            let reasons = Reasons(
                isSummaryPrinted: answer.summary.map { texts.isPrinted($0.range) } ?? false,
                areDetailsPrinted: answer.details.map { texts.isPrinted($0.range) } ?? false)
            forEachText(of: answer) { field, range in
                guard !texts.isPrinted(range) else { return }
                texts.add(
                    range, item: context.checklist.items[answer.item].id, field.recordedName,
                    reasons.reason(field), &stretches)
            }
        }
        for range in submission.proposals.all.map(\.range) where !texts.isPrinted(range) {
            texts.add(range, item: nil, Self.proposal, Reasons.layout, &stretches)
        }
        for answer in submission.unconfirmed.answers where !answer.isConfidential {
            forEachText(of: answer) { field, range in
                let item = context.checklist.items[answer.item].id
                texts.add(range, item: item, field.recordedName, Reasons.unconfirmed, &stretches)
            }
        }
        for proposal in submission.unconfirmed.proposals.all {
            texts.add(proposal.range, item: nil, Self.proposal, Reasons.unconfirmed, &stretches)
        }
        let confidential = submission.answers.count { $0.isConfidential }
        guard confidential > 0 else { return texts.leftOut }
        let count = context.confidence.revealsOne(in: submission.state) ? nil : confidential
        return [.confidential(path: stretches.recorded(submission.path), count: count)] + texts.leftOut
    }

    /// What is left out of what the Secretariat wrote, by place.
    static func ofSecretariat(
        _ context: ReportContext, printed: Set<ByteRange>, _ stretches: inout Stretches
    ) -> [Provenance.LeftOut] {
        var texts = Texts(path: context.cycle.path, printed: printed)
        for range in context.cycle.texts.values.flatMap(\.self).map(\.text.range)
        where !texts.isPrinted(range) {
            texts.add(range, item: nil, Self.paragraph, Reasons.layout, &stretches)
        }
        return texts.leftOut
    }

    /// Hands the place of each text of an answer to `body`: of all that a State says in its own words.
    private static func forEachText(of answer: Answer, _ body: (AnswerField, ByteRange) -> Void) {
        for field in AnswerField.allCases where field.isInOwnWords {
            for place in answer.places(of: field) { body(field, place) }
        }
    }
}

/// The texts that are left out of one file.
private struct Texts {
    let path: String
    let printed: Set<ByteRange>
    private var texts: [(stretch: Provenance.Stretch, leftOut: Provenance.LeftOut, field: String)] = []

    init(path: String, printed: Set<ByteRange>) {
        self.path = path
        self.printed = printed
    }

    func isPrinted(_ range: ByteRange) -> Bool { printed.contains(range) }

    mutating func add(
        _ range: ByteRange, item: String?, _ name: String, _ reason: String,
        _ stretches: inout Stretches
    ) {
        let stretch = stretches.stretch(of: Place(path: path, range: range))
        let leftOut = Provenance.LeftOut.text(stretch, item: item, field: name, reason: reason)
        texts.append((stretch, leftOut, name))
    }

    /// By place.
    var leftOut: [Provenance.LeftOut] {
        texts.sorted {
            ($0.stretch.start.line, $0.stretch.start.column, $0.field)
                < ($1.stretch.start.line, $1.stretch.start.column, $1.field)
        }.map(\.leftOut)
    }
}

/// Why a text of an answer is left out.
private struct Reasons {
    static let layout = "the layout of the report has no place for it"
    static let unconfirmed = "carried over from an earlier checklist and not confirmed"

    let isSummaryPrinted: Bool
    let areDetailsPrinted: Bool

    func reason(_ field: AnswerField) -> String {
        switch field {
        case .details where isSummaryPrinted: "kept for the corpus; the report prints the summary"
        case .measures where isSummaryPrinted: "the summary speaks for it"
        case .measures where areDetailsPrinted: "the details speak for it"
        case .authority: "printed only where an answer says nothing else"
        default: Self.layout
        }
    }
}
