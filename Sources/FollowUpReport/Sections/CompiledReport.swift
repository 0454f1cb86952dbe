import FollowUpModel

/// A report, and the accompanying document if what States reported in full does not fit into it.
public struct CompiledReport: Hashable, Sendable {
    /// The report.
    public let report: ReportDocument
    /// The conference room paper with what States reported in full.
    public let details: ReportDocument?
    /// The answers that an editor pinned and for which the report has no room.
    let unquotedPins: [ExampleChoice]

    /// Compiles a report from a context. `replies` are the paragraphs of its submissions, in their order.
    public init(_ context: ReportContext, _ replies: [ReplyParagraphs]) {
        details = context.detailsAreApart ? DetailsDocument.compile(context) : nil
        let (report, examples) = Self.report(context, replies, details)
        (self.report, unquotedPins) = (report, examples.unquotedPins)
    }

    /// How often examples are chosen anew because the words that join them make the report too long.
    private static let maxAttempts = 6

    /// Compiles the report. By theme and with a second document, it says as much of each State as there is room for: as
    /// many sentences as fit, else one measure each, else only its name; what the replies say together gives way to the
    /// last two.
    private static func report(
        _ context: ReportContext, _ replies: [ReplyParagraphs], _ details: ReportDocument?
    ) -> (ReportDocument, ThemeExamples) {
        let draft = ReportDraft(context, replies, details: details)
        guard context.layout.sections.contains(.actionByTheme) else { return (draft.report(), .none) }
        let compiled = { (examples: ThemeExamples) in
            draft.report(actionByTheme: ActionByThemeSection.section(context, replies, examples))
        }
        var examples = ThemeExamples.none
        var report = compiled(examples)
        guard details != nil else { return (report, examples) }
        var budget = context.wordLimit - report.wordCount
        let voices = ThemeVoices(replies, context)
        for attempt in 1...maxAttempts where budget >= 0 {
            guard let chosen = voices.sentences(within: budget) else { break }
            (examples, report) = (chosen, compiled(chosen))
            guard report.wordCount > context.wordLimit else { return (report, examples) }
            // Fewer examples may need longer words to join them.
            budget -= (report.wordCount - context.wordLimit) * attempt
        }
        for (extent, isFull) in [(ThemeMentions.Extent.measures, true), (.measures, false), (.names, false)] {
            examples = voices.mentions(extent, isSynthesisFull: isFull)
            report = compiled(examples)
            if report.wordCount <= context.wordLimit { break }
        }
        return (report, examples)
    }

    /// Compiles what the context holds.
    public init(_ context: ReportContext) {
        self.init(context, ReplyParagraphs.all(context))
    }

    /// The documents; the report is the first.
    public var documents: [NamedDocument] {
        [NamedDocument(NamedDocument.report, report)]
            + (details.map { [NamedDocument(NamedDocument.annex, $0)] } ?? [])
    }
}

/// A compiled document with its name.
public struct NamedDocument: Sendable {
    /// The names of the report and of the accompanying document.
    static let (report, annex) = ("report", "annex")
    /// The name of the note for the Secretariat.
    public static let confidentialAnswers = "confidential-answers"
    /// The names of all documents that are published.
    public static let names = [report, annex]

    /// The name: one of `names`.
    public let name: String
    /// The document.
    public let document: ReportDocument

    /// Names a document.
    public init(_ name: String, _ document: ReportDocument) {
        self.name = name
        self.document = document
    }
}

extension CompiledReport {
    /// How the section on action taken reads.
    public func statistics(_ context: ReportContext) -> CompositionStatistics {
        CompositionStatistics(
            report, heading: context.phrases(.action, ["States": context.addressed]))
    }
}
