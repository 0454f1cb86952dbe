import Diagnostics
import TextAnalysis

/// A topic that is missing, is too long or ends with punctuation to follow “With regard to”, or is shared by two
/// items.
enum TopicUnsuitable: Rule {
    static let page = RulePage(
        code: "FU617", name: "topic-unsuitable", severity: .warning,
        what:
            "An item has no topic, or its topic has more than five words, ends with punctuation, or is that of another item.",
        why:
            "The topic stands for the question where the question is too long, as after “With regard to”.",
        before: "topic: Training that judges and prosecutors are given in cybercrime.",
        after: "topic: training in cybercrime")

    /// The maximum number of words of a topic.
    private static let limit = 5

    /// The topics of one checklist so far.
    struct Seen {
        private var topics: Set<String> = []

        /// Registers a topic; returns what is wrong with it, if anything.
        mutating func check(_ topic: String) -> Finding? {
            let isNew = topics.insert(topic.lowercased()).inserted
            let count = WordCount.words(in: topic)
            if count > limit {
                return found(
                    "this topic has \(count) words; at most \(limit) go on after “With regard to”", help: help
                )
            }
            if let last = topic.unicodeScalars.last, ".,;:!?".unicodeScalars.contains(last) {
                return found("this topic ends with “\(last)”, and the sentence goes on after it", help: help)
            }
            guard !isNew else { return nil }
            return found("another item has the topic “\(topic)”", help: help)
        }
    }

    /// The finding for an item without a topic.
    static let missing = found("this item has no topic", help: help)

    private static let help =
        "Write a few words that go on after “With regard to” and are on this item alone, as in “urban crime”."
}
