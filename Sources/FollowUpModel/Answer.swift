public import ByteText

/// How far a State has carried out what an item asks about.
public enum Status: String, Sendable, CaseIterable {
    /// Carried out.
    case implemented
    /// Carried out in part.
    case partiallyImplemented = "partially implemented"
    /// In preparation.
    case underDevelopment = "under development"
    /// Not carried out. A blank status is never counted as this.
    case notImplemented = "not implemented"
    /// Without meaning for the State.
    case notApplicable = "not applicable"

    /// Whether it says that something has been done or is being done.
    public var isAction: Bool {
        switch self {
        case .implemented, .partiallyImplemented, .underDevelopment: true
        case .notImplemented, .notApplicable: false
        }
    }
}

/// What kind of thing a measure is.
public enum MeasureKind: String, Sendable, CaseIterable {
    /// A law or other legal act.
    case law
    /// A policy, strategy or plan.
    case policy
    /// A programme or project.
    case programme
    /// An institution or body.
    case institution
    /// A training activity.
    case training
    /// An agreement with other States or organizations.
    case agreement
}

/// What kind of assistance a State needs or offers.
public enum AssistanceKind: String, Sendable, CaseIterable {
    /// Drafting of legislation.
    case legislativeDrafting = "legislative-drafting"
    /// Training.
    case training
    /// Advice by experts.
    case advisoryServices = "advisory-services"
    /// Building or strengthening institutions.
    case institutionBuilding = "institution-building"
    /// Equipment.
    case equipment
    /// Data collection and research.
    case dataAndResearch = "data-and-research"
    /// Money.
    case funding
    /// Tools and manuals.
    case toolsAndManuals = "tools-and-manuals"
    /// Exchange of experience.
    case exchangeOfExperience = "exchange-of-experience"
    /// Anything else, said in the note.
    case other
}

/// A law, policy, programme, institution, training or agreement that an answer cites.
public struct Measure: Equatable, Sendable {
    /// Its title.
    public let title: Located<String>
    /// What kind of thing it is, where that is said.
    public let kind: MeasureKind?
    /// The year of adoption, where that is said.
    public let year: Located<Int>?
    /// A web address where it can be read, where one is given.
    public let source: String?

    /// Makes a measure.
    public init(title: Located<String>, kind: MeasureKind?, year: Located<Int>?, source: String?) {
        self.title = title
        self.kind = kind
        self.year = year
        self.source = source
    }
}

/// Assistance that a State needs or offers.
public struct Assistance: Equatable, Sendable {
    /// What kind.
    public let kind: Located<AssistanceKind>
    /// What exactly, where that is said.
    public let note: Located<String>?

    /// Makes a need or an offer.
    public init(kind: Located<AssistanceKind>, note: Located<String>?) {
        self.kind = kind
        self.note = note
    }
}

/// One step of the action plan that an answer leads to.
public struct PlannedAction: Equatable, Sendable {
    /// What is to be done.
    public let action: Located<String>
    /// By whom, where that is said.
    public let authority: String?
    /// By when, where that is said.
    public let by: Located<PartialDate>?

    /// Makes a planned action.
    public init(action: Located<String>, authority: String?, by: Located<PartialDate>?) {
        self.action = action
        self.authority = authority
        self.by = by
    }
}

/// What a submission says on one item.
public struct Answer: Equatable, Sendable {
    /// The most words a summary may have.
    public static let summaryLimit = 120

    /// The item's position in the checklist.
    public let item: Int
    /// Where the answer stands in the submission: its key.
    public let range: ByteRange
    /// The status; nil when it was left blank, which is not “not implemented”.
    public var status: Located<Status>?
    /// What the report prints.
    public var summary: Located<String>?
    /// The full account, for the corpus.
    public var details: Located<String>?
    /// The measures it cites.
    public var measures: [Measure] = []
    /// The responsible agency.
    public var authority: Located<String>?
    /// The difficulties met.
    public var challenges: Located<String>?
    /// Assistance needed.
    public var needed: [Assistance] = []
    /// Assistance offered to others.
    public var offered: [Assistance] = []
    /// The action plan.
    public var plan: [PlannedAction] = []
    /// The answer in another cycle that it refers to, where it does.
    public var see: EarlierAnswer?
    /// Whether the answer may only be counted and its words never printed.
    public var isConfidential = false
    /// Whether the State says in this cycle what it says: false of what was carried over from an earlier checklist
    /// until it is confirmed.
    public var isConfirmed = true

    /// Makes a blank answer to the item at a position of the checklist.
    public init(item: Int, range: ByteRange) {
        self.item = item
        self.range = range
    }

    /// Whether nothing was filled in.
    public var isBlank: Bool {
        status == nil && summary == nil && details == nil && measures.isEmpty && authority == nil
            && challenges == nil
            && needed.isEmpty && offered.isEmpty && plan.isEmpty && see == nil
    }

    /// Whether it reports that something has been or is being done: by its status, or where the status was left
    /// blank by what it describes.
    public var reportsAction: Bool {
        status?.value.isAction ?? (summary != nil || details != nil || !measures.isEmpty)
    }
}
