/// An outcome of a congress beside its declaration (E/CN.15/2011/15, para. 60): a workshop, a publication, an ancillary
/// meeting.
public struct Outcome: Equatable, Sendable {
    /// The stable id, different from those of the commitments.
    public let id: String
    /// What it is called, as a phrase that a sentence can begin with (“the workshop on court records”).
    public let title: Located<String>
    /// Who organized or issued it, if known.
    public let organizer: String?
    /// The document in which it is recorded, if known.
    public let document: String?
    /// What it recommends, each as a phrase.
    public let recommendations: [Located<String>]
    /// Who is to follow it up.
    public let addressees: [Addressee]

    /// Creates an outcome.
    public init(
        id: String, title: Located<String>, organizer: String? = nil, document: String? = nil,
        recommendations: [Located<String>] = [], addressees: [Addressee]
    ) {
        self.id = id
        self.title = title
        self.organizer = organizer
        self.document = document
        self.recommendations = recommendations
        self.addressees = addressees
    }

    /// All that it says of itself, at the place of its title.
    public var words: Located<String> {
        Located(
            [title.value, organizer, document].compactMap(\.self).joined(separator: "; "), at: title.range)
    }
}

/// What a contributor can report on: a commitment of the instrument, or another outcome of the congress.
public struct ContributionSubject: Equatable, Sendable {
    /// The id of the commitment or outcome.
    public let id: String
    /// Whom it addresses.
    public let addressees: [Addressee]
    /// What it is, in one line.
    public let heading: String
    /// What it asks, in one paragraph.
    public let summary: String

    /// Creates a subject.
    public init(id: String, addressees: [Addressee], heading: String, summary: String) {
        self.id = id
        self.addressees = addressees
        self.heading = heading
        self.summary = summary
    }

    /// Returns the commitments of an instrument and the other outcomes of a congress, in their order.
    public static func all(of instrument: Instrument, _ outcomes: [Outcome]) -> [ContributionSubject] {
        instrument.commitments.map {
            ContributionSubject(
                id: $0.id, addressees: [$0.addressee],
                heading: "\($0.heading) (\(instrument.unit.citation(of: [$0.paragraph])))",
                summary: $0.summary)
        }
            + outcomes.map {
                ContributionSubject(
                    id: $0.id, addressees: $0.addressees, heading: $0.title.value,
                    summary: $0.recommendations.map(\.value).joined(separator: "; "))
            }
    }

    /// Returns whether it addresses somebody for whom a contributor answers.
    public func isAddressed(to contributor: Contributor) -> Bool {
        addressees.contains(where: contributor.answersFor.contains)
    }
}
