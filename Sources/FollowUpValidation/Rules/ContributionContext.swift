public import FollowUpModel

/// What a contribution is checked against.
public struct ContributionContext: Sendable {
    /// The instruments, by id.
    public let instruments: [String: Instrument]
    /// The contributors that the cycle knows.
    public let contributors: Contributors
    /// The Member States and, in an exercise, the invented ones: no contribution is theirs.
    public let memberships: [Membership]
    /// The cycle that the file belongs to, if known.
    public let cycle: Cycle?
    /// The id of the instrument of the cycle’s checklist, if known.
    public let instrument: String?

    /// Creates a context.
    /// - Parameters:
    ///   - contributors: Those of the templates, to which those of the cycle are added.
    ///   - checklists: The checklists on the instruments.
    public init(
        checklists: Editions<Checklist>, contributors: Contributors, memberships: [Membership], cycle: Cycle?
    ) {
        instruments = Dictionary(
            checklists.inUse.values.map { ($0.instrument.id, $0.instrument) },
            uniquingKeysWith: { first, _ in first })
        self.contributors = contributors.with(cycle)
        self.memberships = memberships
        self.cycle = cycle
        instrument = cycle.flatMap { checklists[of: $0]?.instrument.id }
    }

    /// The language of the reports, and what may stand before names in texts.
    var membership: Membership? { memberships.first }

    /// Returns what a contribution on an instrument can be about; that of the cycle where it names none.
    func subjects(of id: String?) -> [ContributionSubject] {
        guard let instrument = (id ?? instrument).flatMap({ instruments[$0] }) else { return [] }
        return ContributionSubject.all(of: instrument, cycle?.outcomes ?? [])
    }
}
