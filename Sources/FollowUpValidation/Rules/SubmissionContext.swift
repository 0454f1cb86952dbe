public import FollowUpModel

/// What a submission is checked against.
public struct SubmissionContext: Sendable {
    /// The questions of the checklists there are, by id.
    public let checklists: [String: Questions]
    /// The States that may reply.
    public let membership: Membership
    /// The cycle that the file belongs to, where that is known.
    public let cycle: Cycle?

    /// Makes a context.
    public init(checklists: [String: Questions], membership: Membership, cycle: Cycle?) {
        self.checklists = checklists
        self.membership = membership
        self.cycle = cycle
    }
}
