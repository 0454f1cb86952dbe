import Diagnostics

/// A question that an agency is given and the form does not ask.
enum QuestionNotAsked: Rule {
    static let page = RulePage(
        code: "FU425", name: "question-not-asked", severity: .warning,
        what: "An agency is given a question of the checklist that the form does not ask.",
        why:
            "The form has some of the questions only, and its parts ask no others. The question is left out.",
        before: "justice: [pretrial-detention], of a form on cybercrime only",
        after: "justice: [cybercrime-legislation]")

    /// Returns a finding if the form does not ask an item of the checklist.
    static func check(_ item: String, asked: Set<String>) -> Finding? {
        guard !asked.contains(item) else { return nil }
        return found(
            "the form does not ask \(Wording.quoted(item)); it is left out",
            help: "Take it out, or divide a form that asks it.")
    }
}
