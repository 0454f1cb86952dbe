public import FollowUpModel

/// What a submission is checked against.
public struct SubmissionContext: Sendable {
    /// The questions of the checklists there are.
    public let checklists: Editions<Questions>
    /// The ids of all commitments of the instruments that the checklists are on, by the id of the checklist; what was checked
    /// without its instrument is not there.
    public let commitments: [String: [String]]
    /// The States that may reply.
    public let membership: Membership
    /// The cycle that the file belongs to, where that is known.
    public let cycle: Cycle?

    /// Makes a context.
    public init(
        checklists: Editions<Questions>, commitments: [String: [String]] = [:], membership: Membership,
        cycle: Cycle?
    ) {
        self.checklists = checklists
        self.commitments = commitments
        self.membership = membership
        self.cycle = cycle
    }

    /// The ids of the commitments that a proposal can be on: those of the instrument, or where that was not read those that
    /// the checklist asks about.
    func commitments(of checklist: Questions) -> [String] {
        commitments[checklist.id] ?? checklist.items.flatMap(\.commitments)
    }
}
