import ByteText
import Diagnostics
import FollowUpModel

/// An answer that is pinned and also left out, or chosen twice.
enum OppositeChoices: Rule {
    static let page = RulePage(
        code: "FU419", name: "opposite-choices", severity: .warning,
        what: "editorial.yaml pins an answer and also leaves it out, or chooses it twice.",
        why: "It is not clear which choice holds; where they are opposite, neither does.",
        before: "{ …, choice: pin, … }\n{ …, choice: leave-out, … }", after: "{ …, choice: pin, … }")

    /// The choices seen so far.
    struct Seen {
        private struct Answer: Hashable {
            let state: String
            let item: String

            init(_ choice: ExampleChoice) { (state, item) = (choice.state.value, choice.item.value) }
        }

        private var first: [Answer: ExampleChoice] = [:]
        private var opposite: Set<Answer> = []
        private var again: Set<ByteRange> = []

        /// Registers a choice; returns a finding if there is another on the same answer.
        mutating func check(_ choice: ExampleChoice, path: String) -> Finding? {
            let answer = Answer(choice)
            guard let first = first[answer] else {
                first[answer] = choice
                return nil
            }
            let isOpposite = first.choice != choice.choice
            if isOpposite { opposite.insert(answer) }
            again.insert(choice.item.range)
            return found(
                isOpposite
                    ? "the answer on “\(choice.item.value)” is pinned and also left out; neither holds"
                    : "the answer on “\(choice.item.value)” is chosen a second time",
                help: "Remove one of the two entries.",
                related: [
                    Diagnostic.Related(
                        "the first choice", at: SourceLocation(path: path, range: first.item.range))
                ])
        }

        /// Whether a choice holds: it is the first on its answer, and no other is opposite to it.
        func holds(_ choice: ExampleChoice) -> Bool {
            !opposite.contains(Answer(choice)) && !again.contains(choice.item.range)
        }
    }
}
