import ByteText
import Diagnostics
import YAMLSyntax

/// A file in UTF-16.
enum WideEncoding: ReadingRule {
    static let page = RulePage(
        code: "FU003", name: "wide-encoding", severity: .error,
        what: "The file is saved as UTF-16.",
        why: "Only UTF-8 is read, so that every character means the same on every machine.",
        before: "CAN.yaml saved as “Unicode”", after: "CAN.yaml saved as “UTF-8”")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .wideEncoding(let name) = problem.kind else { return nil }
        return found(
            "the file is in \(name), not UTF-8", help: "Save the file again with the encoding “UTF-8”.")
    }
}
