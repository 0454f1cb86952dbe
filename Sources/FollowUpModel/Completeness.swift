import TextAnalysis

/// How much of a checklist a submission fills in. Every output that states completeness uses this count.
public struct Completeness: Hashable, Sendable {
    /// The number of items that are answered.
    public let answered: Int
    /// The number of items of the checklist.
    public let items: Int
    /// The ids of the items without an answer, in the order of the checklist.
    public let unanswered: [String]
    /// The total number of words of the summaries and challenges that may be printed; confidential answers
    /// are left out.
    public let words: Int

    /// Counts the items of `checklist` that `submission` answers.
    public init(of submission: Submission, on checklist: Questions) {
        let answered = Set(submission.answers.map(\.item))
        self.answered = answered.count
        items = checklist.items.count
        unanswered = checklist.items.indices.filter { !answered.contains($0) }.map { checklist.items[$0].id }
        words = submission.answers.filter { !$0.isConfidential }.reduce(0) { words, answer in
            words
                + [answer.summary, answer.challenges].compactMap { $0 }.reduce(0) {
                    $0 + WordCount.words(in: $1.value)
                }
        }
    }
}
