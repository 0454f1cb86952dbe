import Diagnostics

/// A row of a workbook that belongs to no question.
enum RowWithoutQuestion: Rule {
    static let page = RulePage(
        code: "FU040", name: "row-without-question", severity: .error,
        what: "A row of the workbook is filled in, and belongs to no question of the form.",
        why: "Nobody can say which question it answers, so it is not read.",
        before: "a measure without a question beside it", after: "12. Legal aid | Legal Aid Act")

    /// The finding on a row that was added to those of the questions.
    static let ofOnesOwn = found(
        "the row is filled in, and belongs to no question",
        help: "Write it into the row of the question that it answers; rows of one’s own are not read.")

    /// The finding on a row for which no question is chosen.
    static let withoutChoice = found(
        "the row is filled in, and no question is chosen for it", help: choosing)

    /// The finding on a row with something else in place of a question.
    static let ofUnknownQuestion = found(
        "what stands in place of the question is none of the questions of this form", help: choosing)

    private static let choosing =
        "Choose the question from the list that the first cell of the row offers, or write its number there."
}
