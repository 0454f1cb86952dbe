import Diagnostics

/// A comment that asks for confidence.
enum ConfidenceInComment: Rule {
    static let page = RulePage(
        code: "FU215", name: "confidence-in-comment", severity: .warning,
        what:
            "A comment, or a line in a text, asks that the answer beside it not be published, so that it is treated as confidential until it says “confidential: true”, or the comment is taken away.",
        why: "Nothing may be printed that a State meant to keep, wherever it said so.",
        before: "confidential: false # please do not publish this answer", after: "confidential: true")

    static let finding = found(
        "this asks that the answer beside it not be published",
        help: "Write “confidential: true”; or, if the answer may be published, take the comment away.")
}
