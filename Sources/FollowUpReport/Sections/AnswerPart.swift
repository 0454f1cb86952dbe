import FollowUpModel
import Texts

/// A part of an answer that a report prints in paragraphs of its own.
enum AnswerPart {
    case summary, details, earlier, challenges, status, measures, plan, needed, offered, authority

    /// How much of an answer is printed.
    enum Extent {
        /// What a report has room for: the summary, or what stands in for it.
        case report
        /// All that the State wrote.
        case whole
    }
}

extension Answer {
    /// The parts that are printed, in the order of a report by State. A confidential answer has none.
    func parts(_ extent: AnswerPart.Extent) -> [AnswerPart] {
        let texts = texts(extent)
        let parts =
            (texts.isEmpty ? having(.status) : texts) + measures(extent) + having(.plan, .needed, .offered)
        return extent == .whole || parts.isEmpty ? parts + having(.authority) : parts
    }

    /// What the State did, for a report by theme, which has said the status before: its summary, else its details, else
    /// the measures that it cites. Of an answer with nothing else to print it is the agency that it names.
    var account: [AnswerPart] {
        let parts = texts(.report).filter { $0 != .challenges } + measures(.report)
        guard parts.isEmpty else { return parts }
        return having(.challenges, .plan, .needed, .offered).isEmpty ? having(.authority) : []
    }

    /// Those of the parts that it has.
    func having(_ parts: AnswerPart...) -> [AnswerPart] { isConfidential ? [] : parts.filter { has($0) } }

    private func has(_ part: AnswerPart) -> Bool {
        switch part {
        case .summary: summary.map { !FoldedText.isBlank($0.value) } ?? false
        case .details: details.map { !FoldedText.isBlank($0.value) } ?? false
        case .challenges: challenges.map { !FoldedText.isBlank($0.value) } ?? false
        case .earlier: see?.heldOn != nil
        case .status: status != nil
        case .measures: !measures.isEmpty
        case .plan: !plan.isEmpty
        case .needed: !needed.isEmpty
        case .offered: !offered.isEmpty
        case .authority: authority != nil
        }
    }

    private func texts(_ extent: AnswerPart.Extent) -> [AnswerPart] {
        let summary = having(.summary)
        let details = summary.isEmpty || extent == .whole ? having(.details) : []
        return summary + details + having(.earlier, .challenges)
    }

    /// The measures: in a report only where no summary or details speak for them.
    private func measures(_ extent: AnswerPart.Extent) -> [AnswerPart] {
        extent == .whole || summary == nil && details == nil ? having(.measures) : []
    }
}
