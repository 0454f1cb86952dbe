public import FollowUpModel

/// What a submission is checked against.
public struct SubmissionContext: Sendable {
    /// The questions of all known checklists.
    public let checklists: Editions<Questions>
    /// The ids of all commitments of the instrument of each checklist, by the id of the checklist; a
    /// checklist that was read without its instrument has no entry.
    public let commitments: [String: [String]]
    /// The treaties of the instrument of each checklist, by the id of the checklist; a checklist that was read
    /// without its instrument has no entry.
    public let treaties: [String: [Treaty]]
    /// The States that may reply.
    public let membership: Membership
    /// The cycle that the file belongs to, if known.
    public let cycle: Cycle?

    /// Creates a context.
    public init(
        checklists: Editions<Questions>, commitments: [String: [String]] = [:],
        treaties: [String: [Treaty]] = [:], membership: Membership, cycle: Cycle?
    ) {
        self.checklists = checklists
        self.commitments = commitments
        self.treaties = treaties
        self.membership = membership
        self.cycle = cycle
    }

    /// Returns the ids of the commitments that a proposal can be about: those of the instrument or, if that
    /// was not read, those that the checklist asks about; and the outcomes of the cycle.
    func commitments(of checklist: Questions) -> [String] {
        (commitments[checklist.id] ?? checklist.items.flatMap(\.commitments))
            + (cycle?.outcomes.map(\.id) ?? [])
    }
}
