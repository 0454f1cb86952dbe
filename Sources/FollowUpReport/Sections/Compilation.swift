import FollowUpModel

extension ReportDocument {
    static func notices(_ context: ReportContext) -> [String] {
        let exercise = context.cycle.isExercise ? [context.phrases(.exerciseNotice)] : []
        return exercise + [context.cycle.notice].compactMap { $0 }
    }
}

extension ReportDocument {
    /// Returns the mark on every printed page of an exercise, or nil for a real report.
    static func pageMark(_ context: ReportContext) -> PageMark? {
        guard context.cycle.isExercise else { return nil }
        return PageMark(
            above: context.phrases(.exerciseMarkAbove), below: context.phrases(.exerciseMarkBelow))
    }
}

extension ReportDocument.Labels {
    /// Creates the headings from the phrases.
    init(_ phrases: Phrases) {
        self.init(
            summary: phrases(.summary), contents: phrases(.contents), section: phrases(.contentsSection),
            paragraphs: phrases(.contentsParagraphs))
    }
}
