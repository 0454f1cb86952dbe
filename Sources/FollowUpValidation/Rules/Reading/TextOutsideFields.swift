import ByteText
import Diagnostics
import YAMLSyntax

/// Text that belongs to no field.
enum TextOutsideFields: ReadingRule {
    static let page = RulePage(
        code: "FU029", name: "text-outside-fields", severity: .error,
        what: "A text stands at the left margin, outside all fields.",
        why: "It is not read, and would be missing if it is part of an answer.",
        before: "Dear colleagues,\nchecklist: salvador-2010", after: "checklist: salvador-2010")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .strayText else { return nil }
        return found(
            problem.count > 1
                ? "this and \((problem.count - 1).counted("more line")) stand at the left margin, outside all fields"
                : "this text stands at the left margin, outside all fields",
            help: "Move what belongs to an answer into its field, and delete the rest.")
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Delete the marks" }
}
