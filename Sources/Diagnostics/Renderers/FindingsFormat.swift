/// A format in which findings are printed.
public enum FindingsFormat: String, CaseIterable, Sendable {
    /// For a person at a terminal.
    case text
    /// JSON, for programs; `Documentation/findings.md` describes it.
    case json
    /// For code scanning services and editors: the Static Analysis Results Interchange Format, version 2.1.0.
    case sarif
    /// For a GitHub workflow: annotations on the lines of a change.
    case github
}
