import FollowUpReport

/// The statistics of a report, as printed by `compile --statistics`.
enum StatisticsText {
    static func text(_ statistics: CompositionStatistics) -> String {
        var lines = [
            "The section on action taken has \(statistics.paragraphs) \(plural("paragraph", statistics.paragraphs)), "
                + "\(statistics.singleSentences) of a single sentence; the longest has \(statistics.longestWords) "
                + "\(plural("word", statistics.longestWords))."
        ]
        if statistics.repeatedOpenings.isEmpty {
            lines.append("No two neighbouring sentences begin with the same two words.")
        } else {
            let numbers = statistics.repeatedOpenings.map(String.init).joined(separator: ", ")
            lines.append("Neighbouring sentences begin with the same two words in: \(numbers).")
        }
        for (sentences, states) in statistics.sentencesOfStates.sorted(by: { $0.key < $1.key }) {
            lines.append(
                "\(sentences) \(plural("sentence", sentences)) each: \(states) \(plural("State", states))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func plural(_ word: String, _ count: Int) -> String { count == 1 ? word : word + "s" }
}
