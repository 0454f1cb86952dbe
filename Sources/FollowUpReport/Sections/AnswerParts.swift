import FollowUpModel
import Texts

/// How much of an answer is printed.
enum AnswerExtent {
    /// What a report has room for: the summary, or what stands in for it.
    case report
    /// All that the State wrote.
    case whole
}

extension Answer {
    /// The fields that are printed in paragraphs of their own, in the order of a report by State.
    func printed(_ extent: AnswerExtent) -> [AnswerField] {
        let texts = texts(extent)
        let fields =
            (texts.isEmpty ? printable(.status) : texts) + measures(extent)
            + printable(.plan, .needed, .offered)
        return extent == .whole || fields.isEmpty ? fields + printable(.authority) : fields
    }

    /// What the State did, for a report by theme, which has said the status before: its summary, else its details, else
    /// the measures that it cites. Of an answer with nothing else to print it is the agency that it names.
    var account: [AnswerField] {
        let fields = texts(.report).filter { $0 != .challenges } + measures(.report)
        guard fields.isEmpty else { return fields }
        return printable(.challenges, .plan, .needed, .offered).isEmpty ? printable(.authority) : []
    }

    /// Those of the fields in which something stands that can be printed.
    func printable(_ fields: AnswerField...) -> [AnswerField] {
        fields.filter { isPrintable($0) }
    }

    private func isPrintable(_ field: AnswerField) -> Bool {
        switch field {
        case .summary: summary.map { !FoldedText.isBlank($0.value) } ?? false
        case .details: details.map { !FoldedText.isBlank($0.value) } ?? false
        case .challenges: challenges.map { !FoldedText.isBlank($0.value) } ?? false
        case .see: see?.heldOn != nil
        case .status, .measures, .authority, .needed, .offered, .plan: has(field)
        case .question, .confirmed, .parts, .confidential: false
        }
    }

    private func texts(_ extent: AnswerExtent) -> [AnswerField] {
        let summary = printable(.summary)
        let details = summary.isEmpty || extent == .whole ? printable(.details) : []
        return summary + details + printable(.see, .challenges)
    }

    /// The measures: in a report only where no summary or details speak for them.
    private func measures(_ extent: AnswerExtent) -> [AnswerField] {
        extent == .whole || summary == nil && details == nil ? printable(.measures) : []
    }
}
