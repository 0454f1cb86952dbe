import Diagnostics
import FollowUpModel

/// A kind of measure that is not on the list.
enum UnknownMeasureKind: Rule {
    static let page = RulePage(
        code: "FU205", name: "unknown-measure-kind", severity: .error,
        what: "The kind of a measure is not one of the six.",
        why: "Measures are grouped by kind.",
        before: "kind: \"act\"", after: "kind: \"law\"")

    /// Returns the kind that a word denotes.
    static func check(_ word: String) -> Verdict<MeasureKind> {
        if let kind = MeasureKind(rawValue: word) { return .value(kind) }
        let suggestion = Suggestion(forWord: word, among: MeasureKind.allCases.map(\.rawValue))
        return .finding(
            found(
                "\(Wording.quoted(word)) is not a kind of measure",
                help: suggestion.help, correction: suggestion.correction()))
    }
}
