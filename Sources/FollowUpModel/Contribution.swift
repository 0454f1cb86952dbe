/// What a contributor reports in one cycle. It is no reply, and is never counted as one; and nothing in it is given in
/// confidence.
public struct Contribution: Equatable, Sendable {
    /// A text, and what it is about.
    public struct Entry: Equatable, Sendable {
        /// The ids of the commitments and other outcomes that it is about, at least one.
        public let about: [Located<String>]
        /// The text that the report prints.
        public let summary: Located<String>
        /// The documents that bear it out.
        public let documents: [Located<String>]

        /// Creates an entry.
        public init(
            about: [Located<String>], summary: Located<String>, documents: [Located<String>] = []
        ) {
            self.about = about
            self.summary = summary
            self.documents = documents
        }

        /// Its name: the first id that it is about. No other entry is about the same.
        public var id: String { about.first?.value ?? "" }
    }

    /// The path of the file that it was read from.
    public let path: String
    /// The id of the contributor.
    public let contributor: Located<String>
    /// The language of the texts.
    public let language: String
    /// The entries that are not blank, in the order of the file.
    public let entries: [Entry]

    /// Creates a contribution.
    public init(path: String, contributor: Located<String>, language: String, entries: [Entry]) {
        self.path = path
        self.contributor = contributor
        self.language = language
        self.entries = entries
    }

    /// Whether nothing is reported: it is a form that was sent and has not been returned.
    public var isBlank: Bool { entries.isEmpty }

    /// The texts that the report prints, with their addresses.
    public var texts: [(target: TextTarget, text: Located<String>)] {
        entries.map { (TextTarget(report: $0.id), $0.summary) }
    }

    /// Returns the contribution with each text replaced by the result of `replace`.
    public func mapTexts(_ replace: (TextTarget, Located<String>) -> Located<String>) -> Contribution {
        Contribution(
            path: path, contributor: contributor, language: language,
            entries: entries.map {
                Entry(
                    about: $0.about, summary: replace(TextTarget(report: $0.id), $0.summary),
                    documents: $0.documents)
            })
    }
}

/// The contributions to a report.
public struct ReceivedContributions: Equatable, Sendable {
    /// The contributors that the cycle knows.
    public let contributors: Contributors
    /// The contributions that the report includes: that of its author first, the others in alphabetical order.
    public let accepted: [Contribution]
    /// The ids of the contributors whose contribution has errors, in alphabetical order.
    public let excluded: [String]

    /// No contributions.
    public static let none = ReceivedContributions(.none, accepted: [])

    /// Creates a value from the contributions of some contributors.
    public init(_ contributors: Contributors, accepted: [Contribution], excluded: [String] = []) {
        self.contributors = contributors
        let names = { (id: String) in contributors[id]?.name.name ?? id }
        let sorted = AlphabeticalOrder.sorted(accepted.sorted { $0.path < $1.path }) {
            names($0.contributor.value)
        }
        let isAuthor = { (contribution: Contribution) in contributors.isAuthor(of: contribution) }
        self.accepted = sorted.filter(isAuthor) + sorted.filter { !isAuthor($0) }
        self.excluded = AlphabeticalOrder.sorted(excluded.sorted(), by: names)
    }

    /// Returns whether a contribution is that of the author of the report.
    public func isOfAuthor(_ contribution: Contribution) -> Bool { contributors.isAuthor(of: contribution) }

    private init(_ other: ReceivedContributions, accepted: [Contribution]) {
        (contributors, self.accepted, excluded) = (other.contributors, accepted, other.excluded)
    }

    /// Returns the contributions with each accepted one replaced by the result of `transform`.
    public func map(_ transform: (Contribution) -> Contribution) -> ReceivedContributions {
        ReceivedContributions(self, accepted: accepted.map(transform))
    }
}

extension Contributors {
    /// Returns whether the author of the report made a contribution.
    fileprivate func isAuthor(of contribution: Contribution) -> Bool {
        self[contribution.contributor.value]?.isAuthor ?? false
    }
}
