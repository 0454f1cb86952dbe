import Diagnostics

/// Positions on treaties in the answer to a question that does not ask about any.
enum TreatiesNotAsked: Rule {
    static let page = RulePage(
        code: "FU229", name: "treaties-not-asked", severity: .error,
        what: "An answer has “treaties”, but its question does not ask about treaties.",
        why: "The position would not be counted with those of other States.",
        before:
            "corruption-convention-implementation:\n  treaties:\n    - { treaty: uncac, position: party }",
        after: "corruption-convention:\n  treaties:\n    - { treaty: uncac, position: party }")

    static let finding = found(
        "this question does not ask about treaties",
        help: "Move “treaties” to the question that does, or write what is meant as a measure.")
}
