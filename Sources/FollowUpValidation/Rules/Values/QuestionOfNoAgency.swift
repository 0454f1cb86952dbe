import Diagnostics

/// A question that is given to no agency.
enum QuestionOfNoAgency: Rule {
    static let page = RulePage(
        code: "FU230", name: "question-of-no-agency", severity: .error,
        what: "A question of the form is given to no agency.",
        why: "It would stand in no part, and what is answered there would be lost.",
        before: "justice: [pretrial-detention], of two questions",
        after: "justice: [pretrial-detention]\nfocal-point: [cybercrime-legislation]")

    /// Returns a finding if questions are missing.
    static func check(_ missing: [String]) -> Finding? {
        guard !missing.isEmpty else { return nil }
        return found(
            "\(missing.count.counted("question")) of the form \(missing.count == 1 ? "is" : "are") given to no agency",
            help: "Write below an agency: \(missing.joined(separator: ", ")).")
    }
}
