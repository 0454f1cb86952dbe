import Diagnostics

/// Words among the fields that are there to be copied.
enum TypedAmongFieldsToCopy: Rule {
    static let page = RulePage(
        code: "FU116", name: "typed-among-fields-to-copy", severity: .error,
        what: "Something is typed among the fields at the end of the checklist that are there to be copied.",
        why: "Nobody can tell to which answer it belongs, so it is not read.",
        before: "to-copy:\n    details: \"Canada had …\"",
        after:
            "answers:\n  cybercrime-legislation:\n    status: \"implemented\"\n    details: \"Canada had …\"\nto-copy:\n    details: \"\""
    )

    /// The finding, in which no word is shown: it may be meant for an answer given in confidence.
    static let finding = found(
        "something is typed among the fields that are there to be copied, and is not read",
        help: "Copy the field to the end of the answer to which it belongs, and empty it here.")
}
