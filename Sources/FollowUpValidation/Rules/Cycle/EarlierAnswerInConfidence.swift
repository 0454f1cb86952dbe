import Diagnostics
import FollowUpModel

/// A reference to a confidential answer, in an answer that is not confidential.
enum EarlierAnswerInConfidence: Rule {
    static let page = RulePage(
        code: "FU413", name: "earlier-answer-in-confidence", severity: .warning,
        what: "An answer that may be printed refers to one that was given in confidence.",
        why: "What was said in confidence stays so; nothing of the answer is published.",
        before: "confidential: false", after: "confidential: true")

    static func check(_ answer: Answer, refersTo earlier: Answer) -> Finding? {
        guard earlier.isConfidential, !answer.isConfidential else { return nil }
        return found(
            "what this refers to was given in confidence, so nothing of this answer is published",
            help: "Write “confidential: true”, or answer here what may be printed.")
    }
}
