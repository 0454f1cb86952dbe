import ByteText
import Diagnostics
import YAMLSyntax

/// Anchors, aliases and tags, which make YAML mean something other than what it shows.
enum Reference: ReadingRule {
    static let page = RulePage(
        code: "FU011", name: "reference", severity: .error,
        what:
            "A text begins with &, * or ! without quotation marks, which makes it a reference to other text.",
        why:
            "A submission must say what it says where it says it; references can also be used to attack a reader.",
        before: "authority: *ministry", after: "authority: \"*ministry\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .reference(let text) = problem.kind else { return nil }
        return found(
            "\(Wording.quoted(text)) is read as a reference, not as a text",
            help: "Put the text in quotation marks: \"…\".")
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Put the text in quotation marks" }
}
