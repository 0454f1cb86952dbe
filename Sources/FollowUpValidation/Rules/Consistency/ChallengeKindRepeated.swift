import Diagnostics
import FollowUpModel

/// A kind of difficulty that is given twice.
enum ChallengeKindRepeated: Rule {
    static let page = RulePage(
        code: "FU317", name: "challenge-kind-repeated", severity: .warning,
        what: "“challenge-kinds” of an answer gives the same kind twice.",
        why: "A kind is counted once in an answer; another one was probably meant.",
        before: "challenge-kinds: [resources, resources]",
        after: "challenge-kinds: [resources, capacity]", isInForm: true)

    static func check(_ kind: ChallengeKind, isRepeated: Bool) -> Finding? {
        guard isRepeated else { return nil }
        return found(
            "“\(kind.rawValue)” is given twice",
            help: "Delete one of the two, or give the kind that was meant.")
    }
}
