import FollowUpModel

/// Which counts of answers given in confidence would reveal a single one.
///
/// Readers know the States of a regional group. Where a group has exactly one confidential answer, a count would tell
/// of that one, so it is not given, and the report says so.
struct Confidence {
    private let groups: [String: String]
    private let answers: [String: Int]

    init(_ aggregate: Aggregate, _ membership: Membership) {
        groups = membership.states.mapValues(\.group)
        var answers: [String: Int] = [:]
        for submission in aggregate.submissions {
            answers[groups[submission.state] ?? "", default: 0] +=
                submission.answers.count { $0.isConfidential }
        }
        self.answers = answers
    }

    /// Whether the regional group of a State has but one confidential answer to the whole checklist.
    func revealsOne(in state: String) -> Bool { answers[groups[state] ?? ""] == 1 }

    /// Whether one of these States, which answered one item in confidence, is the only one of its regional group.
    func revealsOne(among states: [String]) -> Bool {
        Dictionary(grouping: states) { groups[$0] ?? "" }.values.contains { $0.count == 1 }
    }
}
