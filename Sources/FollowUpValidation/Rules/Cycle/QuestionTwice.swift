import ByteText
import Diagnostics

/// A question that one agency is given twice.
enum QuestionTwice: Rule {
    static let page = RulePage(
        code: "FU426", name: "question-twice", severity: .warning,
        what: "A question is given to the same agency twice.",
        why: "It is asked once all the same. The second may stand in place of another question.",
        before: "justice: [pretrial-detention, pretrial-detention]",
        after: "justice: [pretrial-detention, access-to-justice-and-defence]")

    /// Returns the finding on the second of two places below one agency.
    static func finding(_ item: String, first: SourceLocation) -> Finding {
        found(
            "\(Wording.quoted(item)) is given to the same agency twice",
            help: "Take one of the two out, or write the question that is meant.",
            related: [Diagnostic.Related("given here first", at: first)])
    }
}
