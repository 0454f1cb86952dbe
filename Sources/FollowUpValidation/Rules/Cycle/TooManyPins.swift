import Diagnostics
import FollowUpModel

/// More pinned answers of a State than a report can quote.
enum TooManyPins: Rule {
    static let page = RulePage(
        code: "FU420", name: "too-many-pins", severity: .warning,
        what: "editorial.yaml pins more than three answers of one State.",
        why:
            "Every State is quoted as often as the others, in most reports three or four times: with more pins, it is left to chance which take effect.",
        before: "(four answers of Malta are pinned)", after: "(three of them are)")

    /// The pins seen so far, by State.
    struct Seen {
        private var counts: [String: Int] = [:]

        /// Registers a choice; returns a finding if it is a pin too many.
        mutating func check(_ choice: ExampleChoice) -> Finding? {
            guard choice.choice == .pin else { return nil }
            counts[choice.state.value, default: 0] += 1
            guard counts[choice.state.value] == ExampleChoice.maxPinCount + 1 else { return nil }
            return found(
                "more than \(ExampleChoice.maxPinCount) answers of \(choice.state.value) are pinned",
                help: "Pin those that matter most, at most \(ExampleChoice.maxPinCount).")
        }
    }
}
