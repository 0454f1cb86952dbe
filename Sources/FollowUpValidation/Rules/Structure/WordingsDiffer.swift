import Diagnostics

/// An answer that names another wording of its question than the list of all wordings.
enum WordingsDiffer: Rule {
    static let page = RulePage(
        code: "FU118", name: "wordings-differ", severity: .error,
        what:
            "An answer says under “question” that it is to another wording of the question than the one that stands under “questions” at the end of the file.",
        why: "It is not known which question its State has read.",
        before:
            "answers:\n  cybercrime-legislation:\n    question: \"1f0c7b2a9d3e4856\"\nquestions: { cybercrime-legislation: \"83b90d5c6a7f1e24\" }",
        after:
            "answers:\n  cybercrime-legislation:\n    status: \"implemented\"\nquestions: { cybercrime-legislation: \"83b90d5c6a7f1e24\" }"
    )

    /// Checks an answer that is not blank.
    /// - Parameters:
    ///   - answered: The fingerprint of the question in the answer.
    ///   - sent: The fingerprint of the question among those of all questions.
    static func check(answered: String, sent: String) -> Finding? {
        guard answered != sent else { return nil }
        return found(
            "this says that another wording of the question was answered than stands under “questions”",
            help: "Find out which question the State has read, and delete the other of the two.")
    }
}
