/// What all accepted submissions of a cycle say together for publication: of each it holds the public part, so that nothing
/// made from it can depend on what was given in confidence.
///
/// A mergeable value: `empty` changes nothing, and it does not matter in what order or in what groups parts are
/// merged. Of two submissions of one State, the one whose path comes first is kept (the validator refuses them before).
public struct Aggregate: Equatable, Sendable {
    /// The public parts of the accepted submissions, in the order of the States' codes.
    public private(set) var submissions: [Submission]
    /// The codes of the States whose reply was received and is not included, in order.
    public private(set) var excluded: [String]

    /// No submission at all.
    public static let empty = Aggregate(submissions: [], excluded: [])

    private init(submissions: [Submission], excluded: [String]) {
        self.submissions = submissions
        self.excluded = excluded
    }

    /// The public part of one accepted submission; nothing where the State has not replied in it.
    public init(_ submission: Submission) {
        self.init(submissions: submission.hasReplied ? [submission.publicPart] : [], excluded: [])
    }

    /// One State whose reply was received and is not included.
    public init(excluded state: String) { self.init(submissions: [], excluded: [state]) }

    /// This and `other` together.
    public func merging(_ other: Aggregate) -> Aggregate {
        var merged: [Submission] = []
        merged.reserveCapacity(submissions.count + other.submissions.count)
        // Both are in order, so that each submission is looked at once.
        var (mine, theirs) = (submissions[...], other.submissions[...])
        while let next = Self.popFirst(&mine, &theirs) {
            if next.state != merged.last?.state { merged.append(next) }
        }
        let excluded =
            other.excluded.isEmpty
            ? excluded : self.excluded.isEmpty ? other.excluded : Set(excluded + other.excluded).sorted()
        return Aggregate(submissions: merged, excluded: excluded)
    }

    /// All of `parts` together: neighbours first, so that each submission is moved as often as the number of parts can be
    /// halved.
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

    /// The same with each accepted submission replaced by what `transform` makes of it.
    public func map(_ transform: (Submission) -> Submission) -> Aggregate {
        Aggregate(submissions: submissions.map(transform), excluded: excluded)
    }

    /// The codes of the States that replied, whether or not their reply is included, in order.
    public var replied: [String] { Set(submissions.map(\.state) + excluded).sorted() }
}
