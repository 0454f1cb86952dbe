public import ByteText

/// Everything that a renderer prints: findings, the files they refer to, and failures.
public struct Findings: Sendable {
    /// The findings, in the order in which they are printed.
    public let diagnostics: [Diagnostic]
    /// The files that were checked, for lines and columns and for the lines shown.
    public let sources: [SourceFile]
    /// The number of findings left out because of a limit that the user set.
    public let hidden: Int
    /// What could not be read or written, one sentence each.
    public let failures: [String]
    /// The rules, in the order of their codes.
    public let rules: [RulePage]

    /// Creates a set of findings with the files they refer to.
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
