import ByteText
import Diagnostics
import YAMLSyntax

/// Too many combining marks on one letter.
enum TooManyMarks: ReadingRule {
    static let page = RulePage(
        code: "FU018", name: "too-many-marks", severity: .error,
        what: "More accents or other marks stand on one letter than any language needs.",
        why: "They cover the lines above and below, and to compare such texts could take very long.",
        before: "summary: \"Canada\u{301}\u{302}\u{303}… reported …\"  # forty marks on the last letter",
        after: "summary: \"Canada reported …\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .stackedMarks(let limit) = problem.kind else { return nil }
        return found(
            "more than \(limit) accents or other marks stand on one letter; the file was not read",
            help: "Delete those that do not belong there.")
    }
}
