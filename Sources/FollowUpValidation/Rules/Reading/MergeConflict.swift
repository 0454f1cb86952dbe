import ByteText
import Diagnostics
import YAMLSyntax

/// Two versions of the same lines, as git leaves them.
enum MergeConflict: ReadingRule {
    static let page = RulePage(
        code: "FU021", name: "merge-conflict", severity: .error,
        what: "The file holds two versions of the same lines, between marks of git.",
        why: "Only one of the two can be the answer, and a person has to say which.",
        before: "<<<<<<< HEAD\nstatus: \"implemented\"\n=======\nstatus: \"not implemented\"\n>>>>>>> review",
        after: "status: \"implemented\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .conflict(let ours, let theirs) = problem.kind else { return nil }
        guard !ours.isEmpty, !theirs.isEmpty else {
            return found(
                "here begin two versions of the same lines, which git could not merge",
                help: "Keep one of them, and delete the other with the marks <<<<<<<, ======= and >>>>>>>.")
        }
        return found(
            "here are two versions of the same lines, which git could not merge: \(Wording.quoted(ours)) above the mark ======= and \(Wording.quoted(theirs)) below it",
            help: "Keep one of them, and delete the other with the marks <<<<<<<, ======= and >>>>>>>.")
    }
}
