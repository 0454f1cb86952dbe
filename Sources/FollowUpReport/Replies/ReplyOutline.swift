public import FollowUpModel

/// What a report needs to know of a reply before its turn comes to be written.
public struct ReplyOutline: Sendable {
    /// The submission without the words of its answers.
    public let submission: Submission
    /// These words.
    public let words: SubmissionWords
    /// How many paragraphs each part of it gives; parts that give none are left out.
    public let paragraphs: [ReplyPart: Int]

    /// The outline of a submission to a checklist. `edits` are the accepted edited texts of its State.
    public init(
        _ submission: Submission, edits: [EditedText], checklist: Checklist, phrases: Phrases,
        layout: ReportLayout
    ) {
        (self.submission, words) = submission.parted()
        // Where nothing is edited the words that are printed have the paragraphs of those that the State wrote.
        let printed = PrintedWords(edits: edits, items: checklist.items, phrases: phrases)
        paragraphs = (edits.isEmpty ? submission : printed.words(of: submission).printed).paragraphCounts(
            layout, checklist)
    }
}
