import ByteText
import Diagnostics

/// One id for two things.
enum RepeatedID: Rule {
    static let page = RulePage(
        code: "FU602", name: "repeated-id", severity: .error,
        what: "Two commitments, items, themes or States of one file have the same id.",
        why: "Answers could not be told apart.",
        before: "- item: cybercrime\n- item: cybercrime",
        after: "- item: cybercrime\n- item: cybercrime-capacity")

    static func finding(_ id: String, first: Place) -> Finding {
        found(
            "the id \(Wording.quoted(id)) is used a second time", help: "Give this one another id.",
            related: [Diagnostic.Related("first used here", at: first)])
    }
}
