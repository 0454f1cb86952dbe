import Diagnostics

/// An answer to a question that has been reworded since.
enum QuestionReworded: Rule {
    static let page = RulePage(
        code: "FU111", name: "question-reworded", severity: .error,
        what: "An answer was given to another wording of the question than the one in use.",
        why: "An answer must not be printed under a question that its State has not read.",
        before: "question: \"1f0c7b2a9d3e4856\" (the wording of edition 1)",
        after: "question: \"83b90d5c6a7f1e24\" (the wording of edition 2, read and answered)")

    /// Checks an answer that is not blank.
    /// - Parameters:
    ///   - answered: The fingerprint of the question as it was answered.
    ///   - now: The fingerprint of the question as it is worded now.
    static func check(answered: String, now: String) -> Finding? {
        guard answered != now else { return nil }
        return found(
            "the question was worded otherwise when this was answered",
            help:
                "Answer it as it is worded now: “followup checklist --from” writes the checklist anew with this answer in it."
        )
    }
}
