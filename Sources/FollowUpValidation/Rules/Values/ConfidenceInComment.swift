import Diagnostics

/// A comment, or a sentence of a text, that asks for confidence.
enum ConfidenceInComment: Rule {
    static let page = RulePage(
        code: "FU215", name: "confidence-in-comment", severity: .warning,
        what:
            "A comment, or a sentence or line of a text that says nothing else, asks that the answer not be published, so that it is treated as confidential until it says “confidential: true” (in a workbook, “yes” under “Confidential”), or the request is taken away.",
        why: "Nothing may be printed that a State meant to keep, wherever it said so.",
        before: "confidential: false # please do not publish this answer", after: "confidential: true")

    /// The finding in a workbook, where what stands in no row of an answer is said of all.
    static let inWorkbook = found(
        "this asks for confidence: the answer in its row, or every answer if it stands in none, counts as given in confidence",
        help:
            "Choose “yes” under “Confidential” for each such answer; or, if they may be published, take the request away."
    )

    static let finding = found(
        "this asks that the answer beside it not be published",
        help: "Write “confidential: true”; or, if the answer may be published, take the request away.")
}
