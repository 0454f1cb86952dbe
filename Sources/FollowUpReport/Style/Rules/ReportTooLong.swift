import ByteText
import Diagnostics
import FollowUpModel

/// FU701: more words than a report may have.
struct ReportTooLong: StyleRule {
    static let page = RulePage(
        code: "FU701", name: "report-too-long", severity: .warning,
        what:
            "The report has more words than it may have: 8,500, or as many as --word-limit says. The summary, headings, paragraphs, footnotes and tables count; annexes do not.",
        why:
            "A longer report is not processed without a waiver. Where the words went, section by section, shows where to shorten it.",
        before: "9,012 words",
        after: "8,480 words, with details left to the submissions or moved to an annex")

    init(_ context: StyleContext) {}

    func findings(in report: CheckedReport) -> [Diagnostic] {
        let count = WordsBySection(report.document)
        let limit = report.context.wordLimit
        guard count.limited > limit else { return [] }
        let beginning = SourceLocation(path: report.context.cycle.path, range: .start)
        let style = HouseStyle(language: report.context.language)
        let related = count.parts.map { part in
            Diagnostic.Related(Self.line(part, style), at: part.place ?? beginning)
        }
        return [Self.finding(count.limited, limit: limit, style, related).located(at: beginning)]
    }

    /// Returns a line of the count: “I. Introduction: 612 words”.
    private static func line(_ part: WordsBySection.Part, _ style: HouseStyle) -> String {
        let words = "\(style.figures(part.words)) \(part.words == 1 ? "word" : "words")"
        return "\(part.name): \(words)\(part.isLimited ? "" : ", not counted towards the limit")"
    }

    private static func finding(
        _ words: Int, limit: Int, _ style: HouseStyle, _ related: [Diagnostic.Related]
    ) -> Finding {
        let (words, over) = (style.figures(words), style.figures(words - limit))
        return found(
            "the report has \(words) words, \(over) more than the limit of \(style.figures(limit))",
            help:
                "Shorten the longest sections, move what States reported in full to a second document with --annex, or ask for a waiver and give its limit with --word-limit.",
            related: related)
    }
}
