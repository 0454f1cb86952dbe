import Diagnostics

/// An answer that names another wording of its question than the list of all wordings.
enum WordingsDiffer: Rule {
    static let page = RulePage(
        code: "FU118", name: "wordings-differ", severity: .error,
        what:
            "The wording of the question that an answer names under “question” is not the one under “questions” at the end of the file.",
        why: "It is not known which question the State read.",
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
            "this names another wording of the question than “questions” does",
            help: "Find out which question the State read, and delete the other of the two.")
    }
}
