public import ByteText
public import FollowUpModel

/// The texts of a contribution, each with its name. The provenance of a report is both written and resolved with this
/// list.
public struct ContributedTexts: Sendable {
    private let contribution: Contribution
    /// The texts and the documents, entry by entry.
    public let texts: [(place: TextIdentifier, text: Located<String>)]
    /// The words that are printed, by the names of the texts.
    private let printed: [TextIdentifier: String]

    /// Creates the texts of a contribution.
    /// - Parameter printed: The contribution in the words that are printed; in its own if it is nil.
    public init(_ contribution: Contribution, printed: Contribution? = nil) {
        self.contribution = contribution
        texts = Self.named(contribution)
        self.printed = Dictionary(
            Self.named(printed ?? contribution).map { ($0.place, $0.text.value) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func named(
        _ contribution: Contribution
    ) -> [(place: TextIdentifier, text: Located<String>)] {
        let contributor = contribution.contributor.value
        return contribution.entries.flatMap { entry in
            [(.report(contributor: contributor, about: entry.id, document: nil), entry.summary)]
                + entry.documents.enumerated().map {
                    (.report(contributor: contributor, about: entry.id, document: $0 + 1), $1)
                }
        }
    }

    /// The name of the contribution as a whole, and where it names its contributor.
    public var whole: (place: TextIdentifier, range: ByteRange) {
        (.contribution(contributor: contribution.contributor.value), contribution.contributor.range)
    }

    /// Returns the name of a source and the fingerprints of its words.
    func traced(_ source: Source) -> Provenance.TracedSource {
        guard let text = texts.first(where: { $0.text.range == source.place.range }) else {
            return Provenance.TracedSource(whole.place, sentences: source.sentences)
        }
        return Provenance.TracedSource(
            text.place, words: Provenance.fingerprint(text.text.value),
            edited: source.edited == nil ? nil : printed[text.place].map { Provenance.fingerprint($0) },
            sentences: source.sentences)
    }
}
