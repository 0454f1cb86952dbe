/// All that a format prints: findings, the files they point into, and what could not be done.
public struct Findings: Sendable {
    /// What a format tells of a rule.
    public struct Rule: Hashable, Sendable {
        /// The rule's code (`FU201`).
        public let code: String
        /// Its short name in kebab-case.
        public let name: String
        /// How much a finding of it weighs.
        public let severity: Severity
        /// What it finds, as a sentence.
        public let what: String
        /// Why that matters, as a sentence.
        public let why: String

        /// Describes a rule.
        public init(code: String, name: String, severity: Severity, what: String, why: String) {
            self.code = code
            self.name = name
            self.severity = severity
            self.what = what
            self.why = why
        }
    }

    /// The findings, in the order in which they are printed.
    public let diagnostics: [Diagnostic]
    /// The files that were checked, for lines and columns and for the lines shown.
    public let sources: [SourceFile]
    /// The number of findings that are left out because only so many were asked for.
    public let hidden: Int
    /// What could not be read or written, a sentence each.
    public let failures: [String]
    /// The rules, in the order of their codes.
    public let rules: [Rule]

    /// Puts findings together with the files they point into.
    public init(
        _ diagnostics: [Diagnostic], sources: [SourceFile], hidden: Int = 0, failures: [String] = [],
        rules: [Rule] = []
    ) {
        self.diagnostics = diagnostics
        self.sources = sources
        self.hidden = hidden
        self.failures = failures
        self.rules = rules
    }
}
