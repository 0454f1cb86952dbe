import ByteText
import Diagnostics
import YAMLSyntax

/// A second YAML document in one file.
enum SeveralDocuments: ReadingRule {
    static let page = RulePage(
        code: "FU009", name: "several-documents", severity: .error,
        what: "A line of three hyphens begins a second document in the same file.",
        why:
            "One file is one submission; programs that read YAML stop at the line or take what follows for another file.",
        before: "---\nstate: CAN\n---\nstate: MLT", after: "state: CAN")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .severalDocuments else { return nil }
        return found(
            "this line begins a second document in the same file",
            help: "Remove the line “---”, or put what follows it into a file of its own.")
    }
}
