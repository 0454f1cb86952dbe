import Diagnostics
import FollowUpModel

/// A kind of assistance that is not on the list.
enum UnknownAssistanceKind: Rule {
    static let page = RulePage(
        code: "FU206", name: "unknown-assistance-kind", severity: .error,
        what: "The kind of assistance is not on the list.",
        why: "Needs are set against offers by kind.",
        before: "kind: \"money\"", after: "kind: \"funding\"")

    static func finding(_ word: String) -> Finding {
        let words = AssistanceKind.allCases.map(\.rawValue)
        let same = WordForm.sameWord(word, among: words).map { Correction($0, .safe) }
        let nearest = Nearest.match(to: word, among: words).map { Correction($0.word, .unsafe) }
        return found(
            "\(Wording.quoted(word)) is not a kind of assistance",
            help: "Write one of: \(Wording.choice(words)).",
            correction: same ?? nearest)
    }
}
