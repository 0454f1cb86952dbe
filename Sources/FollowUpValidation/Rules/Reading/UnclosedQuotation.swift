import ByteText
import Diagnostics
import YAMLSyntax

/// A quotation mark that is not closed.
enum UnclosedQuotation: ReadingRule {
    static let page = RulePage(
        code: "FU013", name: "unclosed-quotation", severity: .error,
        what: "A quotation mark is opened before a text and not closed after it.",
        why: "The fields that follow are read as part of the text, up to the next quotation mark.",
        before: "authority: \"Ministry of Justice\nstatus: \"implemented\"",
        after: "authority: \"Ministry of Justice\"\nstatus: \"implemented\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        switch problem.kind {
        // The second case is what libyaml reports if the file ends within quotation marks.
        case .unclosedQuotation, .malformed(_, context: "while scanning a quoted scalar"):
            found(
                "this quotation mark is not closed",
                help: "Put one \" before and one after the text; inside it, write “ and ” instead.")
        default: nil
        }
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Close it at the end of the text" }
}
