/// A form in which findings are printed.
public enum FindingsFormat: String, CaseIterable, Sendable {
    /// For a person at a terminal.
    case text
}

/// All that a format prints: findings, the files they point into, and what the program as a whole has to say.
public struct Findings: Sendable {
    /// The findings, in the order in which they are printed.
    public let diagnostics: [Diagnostic]
    /// The files, for lines and columns and for the lines shown.
    public let sources: [SourceFile]

    /// Puts findings together with the files they point into.
    public init(_ diagnostics: [Diagnostic], sources: [SourceFile]) {
        self.diagnostics = diagnostics
        self.sources = sources
    }
}
