import TextAnalysis

/// The extent to which an answer is printed.
public enum AnswerExtent: Sendable {
    /// What fits into a report: the summary, or what replaces it.
    case report
    /// Everything that the State wrote.
    case whole
}

extension Answer {
    /// Returns the fields that are printed in their own paragraphs, in the order of a report by State.
    public func printed(_ extent: AnswerExtent) -> [AnswerField] {
        let texts = texts(extent)
        let fields =
            (texts.isEmpty ? printable(.status) : texts) + measures(extent)
            + printable(.offered, .needed, .plan)
        return extent == .whole || fields.isEmpty ? fields + printable(.authority) : fields
    }

    /// Returns those of the fields that have printable content.
    private func printable(_ fields: AnswerField...) -> [AnswerField] {
        fields.filter { isPrintable($0) }
    }

    private func isPrintable(_ field: AnswerField) -> Bool {
        switch field {
        case .summary: summary.map { !FoldedText.isBlank($0.value) } ?? false
        case .details: details.map { !FoldedText.isBlank($0.value) } ?? false
        case .challenges: challenges.map { !FoldedText.isBlank($0.value) } ?? false
        case .see: see?.heldOn != nil
        case .treaties: has(field) && !hasEarlierTreaties
        case .status, .measures, .authority, .needed, .offered, .plan, .challengeKinds: has(field)
        case .question, .confirmed, .parts, .principal, .confidential, .leftBlank: false
        }
    }

    private func texts(_ extent: AnswerExtent) -> [AnswerField] {
        let summary = printable(.summary)
        let details = summary.isEmpty || extent == .whole ? printable(.details) : []
        return printable(.treaties) + summary + details + printable(.see, .challenges, .challengeKinds)
    }

    /// Returns the measures: in a report only if there is no summary and there are no details.
    private func measures(_ extent: AnswerExtent) -> [AnswerField] {
        extent == .whole || summary == nil && details == nil ? printable(.measures) : []
    }
}
