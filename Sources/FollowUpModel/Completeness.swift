import TextAnalysis

/// How much a submission fills in of the items that its cycle asks about. Every output that states completeness uses this count.
public struct Completeness: Hashable, Sendable {
    /// The number of items that are answered.
    public let answered: Int
    /// The number of items that are asked.
    public let items: Int
    /// The ids of those without an answer, in the order of the checklist.
    public let unanswered: [String]
    /// The total number of words of the summaries and challenges that may be printed; confidential answers
    /// are left out.
    public let words: Int

    /// Counts the items of `checklist` that `submission` answers, among those that `cycle` asks about: all if it is nil.
    public init(of submission: Submission, on checklist: Questions, in cycle: Cycle?) {
        let answered = Set(submission.answers.map(\.item))
        let asked = checklist.items.indices.filter { cycle?.asks(about: checklist.items[$0]) ?? true }
        self.answered = asked.count(where: answered.contains)
        items = asked.count
        unanswered = asked.filter { !answered.contains($0) }.map { checklist.items[$0].id }
        words = submission.answers.filter { !$0.isConfidential }.reduce(0) { words, answer in
            words
                + [answer.summary, answer.challenges].compactMap { $0 }.reduce(0) {
                    $0 + WordCount.words(in: $1.value)
                }
        }
    }
}
