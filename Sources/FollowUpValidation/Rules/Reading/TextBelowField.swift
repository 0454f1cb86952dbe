import ByteText
import Diagnostics
import YAMLSyntax

/// Text that stands below its field instead of in it.
enum TextBelowField: ReadingRule {
    static let page = RulePage(
        code: "FU024", name: "text-below-field", severity: .error,
        what:
            "A text stands on the lines below its field, whose quotation marks are closed already, or not further in than its name.",
        why: "It is not read as the text of the field.",
        before: "authority: \"\"\n  Ministry of Justice", after: "authority: \"Ministry of Justice\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .textBelowField(let name) = problem.kind else { return nil }
        let field = name.isEmpty ? "the entry above" : Wording.quoted(name)
        return found(
            "this text stands below \(field), not in it",
            help: name.isEmpty
                ? "Write it between the quotation marks of the entry."
                : "Write it between the quotation marks after “\(name):”, or put > in their place and begin each line two spaces further in than “\(name)”."
        )
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Make it the text of its field" }
}
