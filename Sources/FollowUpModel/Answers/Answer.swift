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
    /// Not applicable to the State.
    case notApplicable = "not applicable"

    /// Whether it says that something has been done or is being done.
    public var isAction: Bool {
        switch self {
        case .implemented, .partiallyImplemented, .underDevelopment: true
        case .notImplemented, .notApplicable: false
        }
    }
}

/// What a submission says on one item.
public struct Answer: Equatable, Sendable {
    /// The most words a summary may have.
    public static let summaryLimit = 120
    /// The most answers of a submission that may be marked as principal results.
    public static let maxPrincipalCount = 3
    /// The most words that the first sentence of a principal result may have.
    public static let maxPrincipalWordCount = 25
    /// What the form says about naming parts.
    public static let creditOfParts = "Only what is named here is credited to your State."

    /// The position of the item in the checklist, from 0.
    public let item: Int
    /// The bytes of the answer's key in the submission.
    public let range: ByteRange
    /// The ids of the commitments that it addresses, if its item asks about several.
    public var parts: [Located<String>] = []
    /// The status; nil when it was left blank, which is not “not implemented”.
    public var status: Located<Status>?
    /// Where the State stands with regard to treaties, each once, if its item asks about treaties; it then has no
    /// status.
    public var treaties: [TreatyPosition] = []
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
    /// The kinds of these difficulties, each once, in the order in which they are given.
    public var challengeKinds: [Located<ChallengeKind>] = []
    /// Assistance needed.
    public var needed: [Assistance] = []
    /// Assistance offered to others.
    public var offered: [Assistance] = []
    /// The action plan.
    public var plan: [PlannedStep] = []
    /// The answer in another cycle that it refers to, if any.
    public var see: EarlierAnswer?
    /// Whether the State marked it as one of its principal results.
    public var isPrincipal = false
    /// Whether no part of the answer may be published: neither its text, nor its status, nor the fact that it
    /// was given.
    public var isConfidential = false
    /// Whether the State chose to leave it unanswered, which says nothing on the item.
    public var isLeftBlank = false
    /// Whether the State stands by the answer in this cycle: false for an answer carried over from an earlier
    /// checklist until it is confirmed.
    public var isConfirmed = true

    /// Creates a blank answer.
    /// - Parameters:
    ///   - item: The position of the item in the checklist, from 0.
    ///   - range: The bytes of the answer's key in the submission.
    public init(item: Int, range: ByteRange) {
        self.item = item
        self.range = range
    }

    /// Whether nothing was filled in.
    public var isBlank: Bool { !AnswerField.allCases.contains { $0.isSubstance && has($0) } }

    /// Whether it reports that something has been or is being done: by its status or, if the status is blank,
    /// by its position on a treaty or by a measure that it cites. Text alone is not enough, because it may just
    /// as well say that nothing was done.
    public var reportsAction: Bool {
        status?.value.isAction ?? (treaties.contains { $0.position.value.isAction } || !measures.isEmpty)
    }

    /// Whether its positions on treaties are those of the earlier answer that it refers to.
    public var hasEarlierTreaties: Bool {
        guard let see, let first = treaties.first else { return false }
        return first.position.range == see.item.range
    }
}
