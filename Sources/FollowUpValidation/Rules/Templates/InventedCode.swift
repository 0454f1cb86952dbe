import Diagnostics
import FollowUpModel

/// A code of an invented State that belongs to a real one.
enum InventedCode: Rule {
    static let page = RulePage(
        code: "FU609", name: "invented-code", severity: .error,
        what:
            "A State of an exercise has a code other than XAA to XZZ, or a cycle that is no exercise lists invented States.",
        why: "Invented words must never be attributed to a real State.",
        before: "invented-states: [{ state: CAN, … }]",
        after: "exercise: true\ninvented-states: [{ state: XAA, … }]")

    static func check(_ code: String) -> Finding? {
        guard !MemberState.isInvented(code) else { return nil }
        return found(
            "\(Wording.quoted(code)) is not a code for an invented State",
            help: "Write a code from XAA to XZZ, which ISO 3166 leaves to users.")
    }

    /// Checks a cycle that lists invented States.
    /// - Parameter isExercise: Whether the cycle is an exercise; nil if it does not say clearly.
    static func check(isExercise: Bool?) -> Finding? {
        guard isExercise == false else { return nil }
        return found(
            "invented States are listed in a cycle that is no exercise", help: "Add “exercise: true”.")
    }
}
