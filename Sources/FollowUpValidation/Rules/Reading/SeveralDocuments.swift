import ByteText
import Diagnostics
import YAMLSyntax

/// A second YAML document in one file.
enum SeveralDocuments: ReadingRule {
    static let page = RulePage(
        code: "FU009", name: "several-documents", severity: .error,
        what: "A line of three hyphens or full stops divides the file into two documents.",
        why:
            "One file is one submission; programs that read YAML stop at the line or take what follows for another file.",
        before: "---\nstate: CAN\n---\nstate: MLT", after: "state: CAN")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .severalDocuments else { return nil }
        let mark = file.text(in: problem.range)
        return found(
            mark == "..."
                ? "this line ends the file before its end"
                : "this line begins a second document in the same file",
            help: "Remove the line “\(mark)”, or put what follows it into a file of its own.")
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Remove the line" }
}
