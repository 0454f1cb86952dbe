import ByteText
import Diagnostics
import YAMLSyntax

/// Quotation marks within a text that stands between the same marks.
enum InnerQuotation: ReadingRule {
    static let page = RulePage(
        code: "FU023", name: "inner-quotation", severity: .error,
        what: "A text between quotation marks holds marks of the same kind.",
        why: "The first of them is taken for the end of the text, and what follows cannot be read.",
        before: "title: \"The \"Data\" Act\"", after: "title: \"The “Data” Act\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .innerQuotation else { return nil }
        let mark = file.text(in: problem.range)
        let instead = mark == "'" ? "‘ and ’" : "“ and ”"
        return found(
            "this \(mark) mark within the text ends it here, because the text stands between \(mark) marks",
            help: "Within the text write \(instead) instead.")
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Write curly marks within the text" }
}
