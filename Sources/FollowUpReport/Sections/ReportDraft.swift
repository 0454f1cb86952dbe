import FollowUpModel
import TextAnalysis

/// A report of which all is composed but the section on action by theme, whose examples depend on the words that the
/// rest leaves.
struct ReportDraft {
    private let context: ReportContext
    /// The title of the second document, if there is one, and its numbers.
    private let details: (title: String, places: Places)?
    private let summary: [Paragraph]
    /// The sections before and after that on action by theme; all of them before it if there is none.
    private let (before, after): ([Section], [Section])
    private let annexes: [ReportDocument.Annex]

    /// Composes the parts of the layout.
    ///
    /// A section without content is left out, unless it says that nothing was received.
    ///
    /// - Parameters:
    ///   - replies: The paragraphs of the submissions of the context, in their order.
    ///   - details: The second document that the report refers to, if there is one.
    init(_ context: ReportContext, _ replies: [ReplyParagraphs], details: ReportDocument?) {
        self.context = context
        self.details = details.map { (DetailsDocument.title(context), $0.places) }
        summary = SummaryText.paragraphs(context)
        let parts = context.layout.sections
        let place = parts.firstIndex(of: .actionByTheme) ?? parts.endIndex
        before = parts[..<place].compactMap { Self.section($0, context, replies) }
        after = parts[place...].dropFirst().compactMap { Self.section($0, context, replies) }
        annexes = Self.annexes(context)
    }

    /// Returns the whole report, numbered, with the section on action by theme in its place.
    func report(actionByTheme: Section? = nil) -> ReportDocument {
        let phrases = context.phrases
        return ReportDocument(
            language: context.language.tag, script: context.language.script,
            notices: ReportDocument.notices(context), pageMark: ReportDocument.pageMark(context),
            masthead: FirstPageMasthead.masthead(context, symbol: context.cycle.firstPage.symbol),
            summary: summary, labels: ReportDocument.Labels(phrases),
            sections: before + [actionByTheme].compactMap(\.self) + after, annexes: annexes
        ).abbreviated(
            secretariat: context.pathsOfAuthor, withoutArticle: Set(phrases.words(.composeWithoutArticle)),
            article: phrases(.composeArticle)
        ).numbered(context.language, other: details)
    }

    private static func section(
        _ part: ReportPart, _ context: ReportContext, _ replies: [ReplyParagraphs]
    ) -> Section? {
        let phrases = context.phrases
        return switch part {
        case .introduction: IntroductionSection.section(context)
        case .operationalization: OperationalizationSection.section(context)
        case .outcomes: OutcomesSection.section(context)
        case .actionByState: ActionByStateSection.section(context, replies)
        case .assistance: AssistanceSection.section(context)
        case .futureActivity:
            ProposalsSection.section(
                context, heading: phrases(.futureActivity), entries: \.toolsAndManuals)
        case .followUpProposals:
            ProposalsSection.section(
                context,
                heading: phrases(
                    .followUpProposals,
                    [
                        "instrument": context.checklist.instrument.shortTitle,
                        "States": context.addressed,
                    ]),
                entries: \.followUp)
        case .congressProcess: CongressProcessSection.section(context)
        case .nextCongress:
            SecretariatSection.section(context, .nextCongress, heading: phrases(.nextCongress))
        case .conclusions:
            SecretariatSection.section(context, .conclusions, heading: phrases(.conclusions))
        case .actionByTheme, .commitments, .answers, .treaties: nil
        }
    }

    private static func annexes(_ context: ReportContext) -> [ReportDocument.Annex] {
        context.annexes.enumerated().compactMap { position, part in
            let annex: (heading: String, tables: [Table])? =
                switch part {
                case .commitments: CommitmentsTable.tables(context)
                case .answers: AnswersTable.tables(context)
                case .treaties: TreatyPositionsOverview(context).annex
                default: nil
                }
            return annex.map {
                ReportDocument.Annex(
                    label: label(at: position, context), heading: $0.heading, tables: $0.tables)
            }
        }
    }

    private static func label(at position: Int, _ context: ReportContext) -> String {
        let label = context.phrases(.annex)
        return context.annexes.count == 1 ? label : "\(label) \(OrdinalLabel.roman(position + 1))"
    }
}

extension ReportContext {
    /// Returns how running text refers to an annex (“annex II”), or nil if the report does not have it.
    func reference(toAnnex part: ReportPart) -> String? {
        guard let position = annexes.firstIndex(of: part) else { return nil }
        return annexes.count == 1
            ? phrases(.theAnnex)
            : phrases(.annexNumbered, ["number": OrdinalLabel.roman(position + 1)])
    }
}
