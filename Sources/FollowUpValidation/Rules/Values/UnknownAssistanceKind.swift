import Diagnostics
import FollowUpModel

/// A kind of assistance that is not on the list.
enum UnknownAssistanceKind: Rule {
    static let page = RulePage(
        code: "FU206", name: "unknown-assistance-kind", severity: .error,
        what: "The kind of assistance is not on the list.",
        why: "Needs are set against offers by kind.",
        before: "kind: \"money\"", after: "kind: \"funding\"", isInForm: true)

    /// Returns the kind that a word denotes.
    static func check(_ word: String) -> Verdict<AssistanceKind> {
        if let kind = AssistanceKind(rawValue: word) { return .value(kind) }
        let suggestion = Suggestion(forWord: word, among: AssistanceKind.allCases.map(\.rawValue))
        return .finding(
            found(
                "\(Wording.quoted(word)) is not a kind of assistance",
                help: suggestion.help, correction: suggestion.correction()))
    }
}
