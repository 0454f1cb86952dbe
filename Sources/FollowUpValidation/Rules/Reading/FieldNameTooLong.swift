import ByteText
import Diagnostics
import YAMLSyntax

/// A field name that is too long.
enum FieldNameTooLong: ReadingRule {
    static let page = RulePage(
        code: "FU017", name: "field-name-too-long", severity: .error,
        what: "What stands before a colon is longer than the name of any field.",
        why: "It is a text that has slipped into the place of a name; it would not be read.",
        before: "A long account of the law, of more than a thousand characters: adopted in 2010",
        after: "summary: \"A long account of the law, of more than a thousand characters: adopted in 2010\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .tooLongKey(let count, let limit) = problem.kind else { return nil }
        return found(
            "the name of this field has \(count) characters; at most \(limit) are read",
            help:
                "If it is a text, put its field name before it and the whole text in quotation marks: \"…\".")
    }
}
