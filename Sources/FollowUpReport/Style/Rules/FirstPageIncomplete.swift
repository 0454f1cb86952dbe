import ByteText
import Diagnostics
import FollowUpModel

/// FU713: a first page without one of its parts.
struct FirstPageIncomplete: StyleRule {
    static let page = RulePage(
        code: "FU713", name: "first-page-incomplete", severity: .note,
        what:
            "A part of the first page is neither given under “report” in cycle.yaml nor listed there under “without”: the symbol, the distribution, the date, the original language, the body, its session with place and dates, or the item of the provisional agenda with the symbol of that agenda.",
        why:
            "A document cannot be submitted or cited without them. What is not known yet is easily forgotten, because the report leaves no gap for it.",
        before: "report: { title: Follow-up, date: \"\" }",
        after: "report: { title: Follow-up, date: 2011-02-25 }, or without: [date]")

    init(_ context: StyleContext) {}

    func findings(in report: CheckedReport) -> [Diagnostic] {
        let cycle = report.context.cycle
        guard let finding = Self.check(missing: cycle.firstPage.missing) else { return [] }
        return [finding.located(at: SourceLocation(path: cycle.path, range: .start))]
    }

    private static func check(missing: [FirstPage.Part]) -> Finding? {
        guard !missing.isEmpty else { return nil }
        return found(
            "the first page has no \(missing.map(\.words).joined(separator: ", no "))",
            help:
                "Fill in under “report” in cycle.yaml: \(missing.map(\.rawValue).joined(separator: ", ")); or list there "
                + "under “without” what the page is to go without.")
    }
}

extension FirstPage.Part {
    /// What a finding calls it.
    fileprivate var words: String {
        switch self {
        case .symbol: "symbol"
        case .distribution: "distribution"
        case .date: "date"
        case .originalLanguage: "original language"
        case .body: "body that it is submitted to"
        case .session: "session"
        case .place: "place of the session"
        case .dates: "dates of the session"
        case .agendaItem: "item of the provisional agenda with its number and the symbol of that agenda"
        }
    }
}
