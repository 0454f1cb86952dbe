/// What all accepted submissions of a cycle say together for publication. It holds only the public part of
/// each, so that nothing made from it can depend on what was given in confidence.
///
/// A mergeable value (a commutative, idempotent monoid): merging with `empty` changes nothing, and neither
/// the order nor the grouping of the parts matters. Of two submissions by one State, the one whose path comes
/// first is kept (the validator refuses them earlier).
public struct Aggregate: Equatable, Sendable {
    /// The public parts of the accepted submissions, in order of the States' codes.
    public private(set) var submissions: [Submission]
    /// The codes of the States whose reply was received but is not included, in alphabetical order.
    public private(set) var excluded: [String]

    /// The aggregate of no submissions.
    public static let empty = Aggregate(submissions: [], excluded: [])

    private init(submissions: [Submission], excluded: [String]) {
        self.submissions = submissions
        self.excluded = excluded
    }

    /// Creates the aggregate of one accepted submission's public part; empty if the State has not replied in
    /// it.
    public init(_ submission: Submission) {
        self.init(submissions: submission.hasReplied ? [submission.publicPart] : [], excluded: [])
    }

    /// Creates the aggregate of one State whose reply was received but is not included.
    /// - Parameter state: The ISO 3166-1 alpha-3 code of the State.
    public init(excluded state: String) { self.init(submissions: [], excluded: [state]) }

    /// Returns this aggregate and `other` together.
    public func merging(_ other: Aggregate) -> Aggregate {
        var merged: [Submission] = []
        merged.reserveCapacity(submissions.count + other.submissions.count)
        // Both are sorted, so each submission is visited once.
        var (mine, theirs) = (submissions[...], other.submissions[...])
        while let next = Self.popFirst(&mine, &theirs) {
            if next.state != merged.last?.state { merged.append(next) }
        }
        let excluded =
            other.excluded.isEmpty
            ? excluded : self.excluded.isEmpty ? other.excluded : Set(excluded + other.excluded).sorted()
        return Aggregate(submissions: merged, excluded: excluded)
    }

    /// Returns all of `parts` merged pairwise, neighbours first, so that each submission is moved O(log *n*)
    /// times for *n* parts.
    public static func merging(_ parts: some RandomAccessCollection<Aggregate>) -> Aggregate {
        guard parts.count > 1 else { return parts.first ?? .empty }
        let half = parts.count / 2
        return merging(parts.prefix(half)).merging(merging(parts.dropFirst(half)))
    }

    private static func popFirst(
        _ mine: inout ArraySlice<Submission>, _ theirs: inout ArraySlice<Submission>
    ) -> Submission? {
        guard let first = mine.first else { return theirs.popFirst() }
        guard let second = theirs.first else { return mine.popFirst() }
        return (second.state, second.path) < (first.state, first.path) ? theirs.popFirst() : mine.popFirst()
    }

    /// Returns the aggregate with each accepted submission replaced by the result of `transform`.
    public func map(_ transform: (Submission) -> Submission) -> Aggregate {
        Aggregate(submissions: submissions.map(transform), excluded: excluded)
    }

    /// The codes of the States that replied, whether or not their reply is included, in alphabetical order.
    public var replied: [String] { Set(submissions.map(\.state) + excluded).sorted() }
}
