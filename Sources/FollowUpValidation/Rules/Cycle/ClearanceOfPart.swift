import Diagnostics

/// A part of a reply that says who cleared it.
enum ClearanceOfPart: Rule {
    static let page = RulePage(
        code: "FU424", name: "clearance-of-part", severity: .warning,
        what: "A part of a reply says who cleared it.",
        why:
            "That a ministry cleared its part does not clear the reply of the State, and what was cleared before it was divided may have changed since. It is left out of what is put together.",
        before: "“cleared-by” filled in in one of two parts",
        after: "“cleared-by” filled in in the reply that they were put together in")

    static let finding = found(
        "a part says who cleared it; that is left out of the whole reply",
        help: "Have the whole reply cleared, and say there by whom and when.")
}
