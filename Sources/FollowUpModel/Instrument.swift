/// Whom a commitment addresses.
///
/// The 2011 report (E/CN.15/2011/15, para. 56) distinguishes commitments that invite action by policymaking
/// bodies from those that recommend action by Governments; only the latter are put to States.
public enum Addressee: String, Sendable, CaseIterable {
    /// Member States, individually.
    case states
    /// The Commission on Crime Prevention and Criminal Justice.
    case commission
    /// The United Nations Office on Drugs and Crime.
    case unodc
    /// Someone else: civil society, the media, the private sector, donors, other organizations.
    case others
    /// No one: the paragraph asks for nothing.
    case none
}

/// A group of commitments and items, with its heading in the checklist and in the report.
public struct Theme: Hashable, Sendable {
    /// The stable id.
    public let id: String
    /// The heading, in sentence case.
    public let heading: String
    /// The subject, as a phrase that can follow “information on”: “cybercrime”.
    public let topic: String

    /// Creates a theme.
    /// - Parameter topic: The subject; the heading if it is nil.
    public init(id: String, heading: String, topic: String? = nil) {
        self.id = id
        self.heading = heading
        self.topic = topic ?? heading
    }
}

/// What one paragraph or subparagraph of an instrument commits to, and whom it addresses.
public struct Commitment: Hashable, Sendable {
    /// The stable id.
    public let id: String
    /// The paragraph, or other unit of the instrument, as cited: `41`, or `5 (a)` for a subparagraph.
    public let paragraph: String
    /// Whom it addresses.
    public let addressee: Addressee
    /// The id of its theme.
    public let theme: String
    /// A heading, in sentence case.
    public let heading: String
    /// What it commits to, in the project's own words.
    public let summary: String

    /// Creates a commitment.
    public init(
        id: String, paragraph: String, addressee: Addressee, theme: String, heading: String, summary: String
    ) {
        self.id = id
        self.paragraph = paragraph
        self.addressee = addressee
        self.theme = theme
        self.heading = heading
        self.summary = summary
    }
}

/// An adopted text, as the list of its commitments.
public struct Instrument: Hashable, Sendable {
    /// The stable id (`salvador-2010`).
    public let id: String
    /// The official title.
    public let title: String
    /// The title as cited in running text (“Salvador Declaration”).
    public let shortTitle: String
    /// Where the text was published (“General Assembly resolution 65/230, annex”).
    public let symbol: String
    /// What it is divided into.
    public let unit: InstrumentUnit
    /// The themes, in the order of the checklist and of the report.
    public let themes: [Theme]
    /// The treaties that its commitments are about, in the order in which a form asks about them.
    public let treaties: [Treaty]
    /// The commitments, in the order of the paragraphs.
    public let commitments: [Commitment]

    /// Creates an instrument.
    public init(
        id: String, title: String, shortTitle: String, symbol: String,
        unit: InstrumentUnit = .paragraphs, themes: [Theme], treaties: [Treaty] = [],
        commitments: [Commitment]
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
        self.symbol = symbol
        self.unit = unit
        self.themes = themes
        self.treaties = treaties
        self.commitments = commitments
    }
}
