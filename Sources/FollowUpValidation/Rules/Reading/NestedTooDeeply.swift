import ByteText
import Diagnostics
import YAMLSyntax

/// Lists and mappings that are nested too deeply.
enum NestedTooDeeply: ReadingRule {
    static let page = RulePage(
        code: "FU007", name: "nested-too-deeply", severity: .error,
        what: "Lists and fields are nested more deeply than any checklist needs.",
        why: "It is a mistake or an attack; reading on could take very long.",
        before: "[[[[[[[[[[[[[[[[[[", after: "plan: [{ action: \"…\" }]")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .tooDeep(let limit) = problem.kind else { return nil }
        return found(
            "fields are nested more than \(limit) deep; the rest of the file was not read",
            help: "Keep the structure of the blank checklist.")
    }
}
