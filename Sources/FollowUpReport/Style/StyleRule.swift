import Diagnostics

/// A rule of the house style that a finished report is held against.
protocol StyleRule: Rule {
    /// What the rule finds in a report.
    static func findings(in report: CheckedReport) -> [Diagnostic]
}

extension StyleRule {
    /// What the rule finds in each text in English, one finding for each range.
    static func findings(
        in report: CheckedReport, _ find: (StyleText) -> [(finding: Finding, range: ByteRange)]
    ) -> [Diagnostic] {
        report.english.flatMap { text in
            find(text).map { report.diagnostic($0.finding, at: $0.range, in: text) }
        }
    }
}
