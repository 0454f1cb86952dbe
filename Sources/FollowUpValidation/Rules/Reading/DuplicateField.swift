import ByteText
import Diagnostics
import YAMLSyntax

/// A field that occurs twice in one mapping.
enum DuplicateField: ReadingRule {
    static let page = RulePage(
        code: "FU010", name: "duplicate-field", severity: .error,
        what: "A field, or an item, stands twice.",
        why: "Only one of the two could count, and nobody could tell which was meant.",
        before: "status: \"implemented\"\nstatus: \"not implemented\"", after: "status: \"implemented\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .duplicateKey(let key, let first) = problem.kind else { return nil }
        return found(
            "\(Wording.quoted(key)) stands here a second time",
            help: "Keep one of the two, with all that belongs to it.",
            related: [
                Diagnostic.Related("first given here", at: SourceLocation(path: file.path, range: first))
            ])
    }
}
