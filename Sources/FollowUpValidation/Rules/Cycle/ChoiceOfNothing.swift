import Diagnostics
import FollowUpModel

/// An editor’s choice of an answer that cannot be quoted.
enum ChoiceOfNothing: Rule {
    static let page = RulePage(
        code: "FU418", name: "choice-of-nothing", severity: .warning,
        what:
            "editorial.yaml pins or leaves out an answer that a State has not given, has withdrawn, has given in confidence, or has given without words.",
        why: "Nothing of it could be quoted, so the choice has no effect.",
        before: "{ state: MLT, item: cybercrime-legislation, choice: pin, … } (Malta has not replied)",
        after: "(the entry is removed)")

    /// Returns a finding if nothing of the answer can be quoted.
    ///
    /// - Parameter quotable: The ids of the items on which the State says something that can be quoted; nil if it has
    ///   not replied.
    static func check(_ item: String, of state: String, among quotable: Set<String>?) -> Finding? {
        guard let quotable else {
            return found(
                "there is no reply of \(state) that could be quoted",
                help: "Remove the entry, or correct the State.")
        }
        guard !quotable.contains(item) else { return nil }
        return found(
            "the reply of \(state) has no words on “\(item)” that could be quoted, or gives them in confidence",
            help: "Remove the entry, or correct what it names.")
    }
}
