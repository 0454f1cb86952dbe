import Diagnostics
import FollowUpModel

/// A kind of measure that is not on the list.
enum UnknownMeasureKind: Rule {
    static let page = RulePage(
        code: "FU205", name: "unknown-measure-kind", severity: .error,
        what: "The kind of a measure is not one of the six.",
        why: "Measures are grouped by kind.",
        before: "kind: \"act\"", after: "kind: \"law\"")

    static func finding(_ word: String) -> Finding {
        let suggestion = Suggestion(forWord: word, among: MeasureKind.allCases.map(\.rawValue))
        return found(
            "\(Wording.quoted(word)) is not a kind of measure",
            help: suggestion.help, correction: suggestion.correction())
    }
}
