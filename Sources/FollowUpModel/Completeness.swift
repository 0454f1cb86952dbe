import Texts

/// How much of a checklist a submission fills in. It exists once, for whoever asks.
public struct Completeness: Hashable, Sendable {
    /// The number of items that are answered.
    public let answered: Int
    /// The number of items of the checklist.
    public let items: Int
    /// The ids of the items without an answer, in the order of the checklist.
    public let unanswered: [String]
    /// The words of all summaries and challenges that may be printed; those of confidential answers are not.
    public let words: Int

    /// Counts what `submission` answers of `checklist`.
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
