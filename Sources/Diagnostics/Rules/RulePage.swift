/// The documentation of a rule, which `followup explain` prints.
public struct RulePage: Hashable, Sendable {
    /// The code (`FU201`); never reused or renumbered. The hundreds are the family: 0 reading, 1 structure, 2
    /// values, 3 consistency within a submission, 4 across a cycle, 5 quality, 6 instruments, checklists and
    /// cycle files, 7 the finished report.
    public let code: String
    /// A short name in kebab-case.
    public let name: String
    /// How serious a finding of the rule is.
    public let severity: Severity
    /// What the rule finds.
    public let what: String
    /// Why it matters.
    public let why: String
    /// An example of what it finds.
    public let before: String
    /// The same example corrected.
    public let after: String
    /// Whether the form that is filled in in a browser checks it too, by the same condition.
    public let isInForm: Bool

    /// Creates a page.
    public init(
        code: String, name: String, severity: Severity, what: String, why: String, before: String,
        after: String, isInForm: Bool = false
    ) {
        self.code = code
        self.name = name
        self.severity = severity
        self.what = what
        self.why = why
        self.before = before
        self.after = after
        self.isInForm = isInForm
    }
}
