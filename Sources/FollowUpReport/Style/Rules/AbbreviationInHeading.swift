import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// FU714: an abbreviation in a heading.
struct AbbreviationInHeading: StyleRule {
    static let page = RulePage(
        code: "FU714", name: "abbreviation-in-heading", severity: .warning,
        what:
            "A heading of the report, or the title of a table, has an abbreviation. Names of States have none; FU705 reads the title of the report.",
        why: "Headings are read by themselves, in the contents, where nothing spells the abbreviation out.",
        before: "Tools and manuals of UNODC",
        after: "Tools and manuals of the United Nations Office on Drugs and Crime")

    private let names: Set<String>

    init(_ context: StyleContext) {
        let states = context.membership.states.values.map { $0.name(on: context.cycle.reportDate).name }
        names = Set(states.flatMap { $0.split(separator: " ").map(String.init) })
    }

    func findings(in report: CheckedReport) -> [Diagnostic] {
        let cycle = report.context.cycle
        let beginning = SourceLocation(path: cycle.path, range: .start)
        return report.document.headings.compactMap { heading in
            check(heading)?.located(at: beginning)
        }
    }

    private func check(_ heading: String) -> Finding? {
        let text = StyleText(heading, at: TextPosition(paragraph: 0, text: 0), language: "")
        let words = text.wordsWithCapitals.map { text.string(text.words[$0]) }
        guard let word = words.first(where: { !names.contains($0) }) else { return nil }
        return Self.found(
            "the heading “\(heading)” has the abbreviation “\(word)”",
            help: "Write it in full where the heading is written.")
    }
}

extension ReportDocument {
    /// The headings of sections and annexes and the titles of tables, in order.
    fileprivate var headings: [String] {
        sections.flatMap(\.headings) + annexes.map(\.heading)
    }
}

extension Section {
    fileprivate var headings: [String] {
        let tables = blocks.compactMap { if case .table(let table) = $0 { table.title } else { nil } }
        return [heading] + tables + subsections.flatMap(\.headings)
    }
}
