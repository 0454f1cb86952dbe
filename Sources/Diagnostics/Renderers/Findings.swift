public import ByteText

/// All that a format prints: findings, the files they point into, and what could not be done.
public struct Findings: Sendable {
    /// The findings, in the order in which they are printed.
    public let diagnostics: [Diagnostic]
    /// The files that were checked, for lines and columns and for the lines shown.
    public let sources: [SourceFile]
    /// The number of findings that are left out because only so many were asked for.
    public let hidden: Int
    /// What could not be read or written, a sentence each.
    public let failures: [String]
    /// The rules, in the order of their codes.
    public let rules: [RulePage]

    /// Puts findings together with the files they point into.
    public init(
        _ diagnostics: [Diagnostic], sources: [SourceFile], hidden: Int = 0, failures: [String] = [],
        rules: [RulePage] = []
    ) {
        self.diagnostics = diagnostics
        self.sources = sources
        self.hidden = hidden
        self.failures = failures
        self.rules = rules
    }
}
