/// Which items States answered in confidence: for the Secretariat alone. Nothing that is published is made
/// from it.
public struct ConfidentialAnswers: Equatable, Sendable {
    /// What one State answered in confidence.
    public struct StateAnswers: Equatable, Sendable {
        /// The code of the State.
        public let state: String
        /// The positions of the items in the checklist, from 0, in order.
        public let items: [Int]
        /// Whether the published report says that the State has replied.
        public let hasReplied: Bool
    }

    /// How much a regional group answered in confidence.
    public struct GroupAnswers: Equatable, Sendable {
        /// The group.
        public let group: RegionalGroup
        /// The number of its States that gave such answers.
        public let states: Int
        /// The number of their answers.
        public let answers: Int
    }

    /// The States that answered in confidence, in order of their codes.
    public let states: [StateAnswers]

    /// Collects what the submissions of a cycle give in confidence; answers carried over and not confirmed do
    /// not count as given.
    public init(_ submissions: [Submission]) {
        states = submissions.map { submission in
            StateAnswers(
                state: submission.state, items: submission.answers.filter(\.isConfidential).map(\.item),
                hasReplied: submission.hasReplied)
        }
        .filter { !$0.items.isEmpty }.sorted { $0.state < $1.state }
    }

    /// Returns how much each regional group answered in confidence, in the order of the groups; groups
    /// without such answers are left out.
    public func byGroup(_ membership: Membership) -> [GroupAnswers] {
        membership.groups.compactMap { group in
            let states = states.filter { membership.states[$0.state]?.group == group.id }
            guard !states.isEmpty else { return nil }
            return GroupAnswers(
                group: group, states: Set(states.map(\.state)).count,
                answers: states.reduce(0) { $0 + $1.items.count })
        }
    }
}
