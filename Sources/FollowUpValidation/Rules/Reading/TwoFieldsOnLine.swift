import ByteText
import Diagnostics
import YAMLSyntax

/// A second field on the line of another.
enum TwoFieldsOnLine: ReadingRule {
    static let page = RulePage(
        code: "FU028", name: "two-fields-on-line", severity: .error,
        what: "A second field stands on the line of another, after its text.",
        why: "Only the first can be read.", before: "authority: \"Police\" confidential: false",
        after: "authority: \"Police\"\nconfidential: false")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .twoFields else { return nil }
        return found(
            "\(Wording.quoted(file.text(in: problem.range))) stands on the line of another field",
            help: "Begin it on a line of its own, as far in as the field before it.")
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Begin a new line" }
}
