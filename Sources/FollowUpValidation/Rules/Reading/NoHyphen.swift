import ByteText
import Diagnostics
import YAMLSyntax

/// A dash or a bullet in place of the hyphen before an entry of a list.
enum NoHyphen: ReadingRule {
    static let page = RulePage(
        code: "FU020", name: "no-hyphen", severity: .error,
        what: "An entry of a list begins with a dash or a bullet, or with a hyphen that no space follows.",
        why: "Word processors make dashes and bullets of hyphens; the entry is then not read as one.",
        before: "measures:\n  – { title: \"Criminal Code\" }",
        after: "measures:\n  - { title: \"Criminal Code\" }")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .noHyphen else { return nil }
        return found(lines: problem.count)
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Write a hyphen and a space" }

    /// Returns the finding, with its fix, for a text that stands where a list belongs, if its lines begin with
    /// dashes or bullets.
    static func check(text range: ByteRange, in file: SourceFile) -> Diagnostic? {
        let repair = ListHyphens.repair(ofText: range, in: file)
        guard let first = repair.first else { return nil }
        let edits = repair.map { Edit($0.range, $0.text) }
        return found(lines: repair.count).located(
            at: SourceLocation(path: file.path, range: first.range),
            fixes: [Fix("Write a hyphen and a space", safety: .safe, edits: edits)])
    }

    private static func found(lines: Int) -> Finding {
        found(
            lines > 1
                ? "this and \((lines - 1).counted("other line")) do not begin with a hyphen and a space, as entries of a list do"
                : "this line does not begin with a hyphen and a space, as an entry of a list does",
            help: "Type a hyphen and a space: “- ”.")
    }
}
