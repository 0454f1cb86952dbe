import ByteText
import FollowUpModel

/// The texts of accepted submissions and contributions, and of the Secretariat, that are not printed.
///
/// Whether a text is printed is not decided here: it is if a paragraph has its location among its sources.
/// Only the reason is derived from the answer.
enum LeftOutTexts {
    /// Returns what is left out of a submission, in the order of the checklist. `printed` are its byte ranges
    /// that are sources of paragraphs.
    static func of(
        _ submission: Submission, _ texts: PublicTexts, items: [Item], printed: Set<ByteRange>
    ) -> [Provenance.LeftOut] {
        var leftOut: [Provenance.LeftOut] = []
        for entry in texts.entries where !printed.contains(entry.range) {
            // Read once, here and below: reading it in the condition too makes the optimizer of Swift 6.3.1
            // fail.
            let field = entry.target.field
            guard field?.isFreeText ?? true else { continue }
            let reason = Reason(
                of: field,
                isSummaryPrinted: texts.summary(beside: entry).map { printed.contains($0) } ?? false,
                areDetailsPrinted: texts.details(beside: entry).map { printed.contains($0) } ?? false)
            leftOut.append(.text(.text(state: submission.state, entry.target), reason: reason.rawValue))
        }
        for entry in PublicTexts(unconfirmedOf: submission, items: items).entries {
            let field = entry.target.field
            guard field?.isFreeText ?? true else { continue }
            leftOut.append(
                .text(.text(state: submission.state, entry.target), reason: Reason.unconfirmed.rawValue))
        }
        for answer in submission.awaitingClarification where items.indices.contains(answer.item) {
            leftOut.append(
                .text(
                    .answer(state: submission.state, item: items[answer.item].id),
                    reason: Reason.spoiled.rawValue))
        }
        return leftOut
    }

    /// Returns what is left out of the Secretariat’s texts, in the order of the report.
    static func of(_ cycle: Cycle, printed: Set<ByteRange>) -> [Provenance.LeftOut] {
        cycle.identifiedTexts.filter { $0.place.piece == .text && !printed.contains($0.text.range) }.map {
            .text(.secretariat($0.place), reason: Reason.layout.rawValue)
        }
    }

    /// Returns what is left out of a contribution: its texts that are not printed.
    static func of(
        _ texts: [(place: TextIdentifier, range: ByteRange)], printed: Set<ByteRange>
    ) -> [Provenance.LeftOut] {
        texts.filter { !printed.contains($0.range) }.map { .text($0.place, reason: Reason.layout.rawValue) }
    }

    /// All reasons why a text is left out.
    static var reasons: [String] { Reason.allCases.map(\.rawValue) }
}

/// Why a text is left out.
private enum Reason: String, CaseIterable {
    case layout = "the layout of the report has no place for it"
    case forTheCorpus = "kept for the corpus; the report prints the summary"
    case inSummary = "the summary speaks for it"
    case inDetails = "the details speak for it"
    case authority = "printed only where an answer says nothing else"
    case unconfirmed = "carried over from an earlier checklist and not confirmed"
    case spoiled = "it has errors, and awaits clarification"

    init(of field: AnswerField?, isSummaryPrinted: Bool, areDetailsPrinted: Bool) {
        self =
            switch field {
            case .details where isSummaryPrinted: .forTheCorpus
            case .measures where isSummaryPrinted: .inSummary
            case .measures where areDetailsPrinted: .inDetails
            case .authority: .authority
            default: .layout
            }
    }
}
