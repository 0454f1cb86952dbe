/// A format in which findings are printed.
public enum FindingsFormat: String, CaseIterable, Sendable {
    /// For a person at a terminal.
    case text
    /// For programs: the format that `Documentation/findings.md` describes.
    case json
    /// For code scanning services and editors: the Static Analysis Results Interchange Format, version 2.1.0.
    case sarif
    /// For a GitHub workflow: annotations on the lines of a change.
    case github
}
