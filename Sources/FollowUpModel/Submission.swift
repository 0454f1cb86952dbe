public import ByteText

/// The phases of a congress under which proposals for its process are given (2011 report, para. 38).
public enum CongressPhase: String, Sendable, CaseIterable {
    /// Preparation.
    case preparation
    /// Structure and conduct.
    case structureAndConduct = "structure-and-conduct"
    /// Outcome and follow-up.
    case outcomeAndFollowUp = "outcome-and-follow-up"
}

/// One thing that a State proposes.
public struct Proposal: Equatable, Sendable {
    /// What it proposes.
    public let text: Located<String>
    /// The ids of the commitments of the instrument that it is on, where that is said.
    public let commitments: [Located<String>]

    /// Makes a proposal.
    public init(_ text: Located<String>, on commitments: [Located<String>] = []) {
        self.text = text
        self.commitments = commitments
    }

    /// The proposal in words, with the commitments in parentheses.
    public var words: String { text.value.followed(by: commitments.map(\.value)) }
}

/// What a State proposes beyond its answers.
public struct Proposals: Equatable, Sendable {
    /// Where tools and training manuals are needed (resolution 65/230, para. 6).
    public var toolsAndManuals: [Proposal] = []
    /// Ways and means of ensuring follow-up (resolution 65/230, para. 15).
    public var followUp: [Proposal] = []
    /// Ways of making the congresses more efficient (resolution 65/230, para. 14), by phase.
    public var congressProcess: [CongressPhase: [Proposal]] = [:]

    /// Makes empty proposals.
    public init() {}

    /// All of them, in the order of the checklist.
    public var entries: [Proposal] {
        toolsAndManuals + followUp + CongressPhase.allCases.flatMap { congressProcess[$0] ?? [] }
    }

    /// The texts of all of them, in the order of the checklist.
    public var all: [Located<String>] { entries.map(\.text) }
}

/// What a submission carries over from an earlier checklist without confirming it.
public struct Unconfirmed: Equatable, Sendable {
    /// The answers, in the order of the checklist.
    public let answers: [Answer]
    /// The proposals.
    public let proposals: Proposals

    /// Nothing, or what is given.
    public init(answers: [Answer] = [], proposals: Proposals = Proposals()) {
        self.answers = answers
        self.proposals = proposals
    }
}

/// One State's filled checklist in one cycle.
///
/// The respondent is not part of it: the validator looks at that part of the file and forgets it, so that nothing
/// made from a submission can publish a name or an address.
public struct Submission: Equatable, Sendable {
    /// The path of the file it was read from.
    public let path: String
    /// The id of the checklist it answers; empty when there is no such checklist.
    public let checklist: String
    /// The edition of it; that in use where it names none that there is.
    public let edition: Int
    /// The id of the cycle it says that it is of; empty when it does not say.
    public let cycle: String
    /// The code of the State.
    public let state: String
    /// Where the code stands in the file.
    public let stateRange: ByteRange
    /// The language of the texts.
    public let language: String
    /// The day on which the State submitted it, where it is known.
    public let submitted: CalendarDate?
    /// What the State answers, in the order of the checklist; blank answers are not among them.
    public let answers: [Answer]
    /// What the State proposes.
    public let proposals: Proposals
    /// What was carried over from an earlier checklist and not confirmed: the State has not said it in this cycle, so it
    /// is neither counted nor printed.
    public let unconfirmed: Unconfirmed

    /// Makes a submission.
    public init(
        path: String, checklist: String, edition: Int, cycle: String, state: Located<String>,
        language: String, submitted: CalendarDate?,
        answers: [Answer], proposals: Proposals, unconfirmed: Unconfirmed = Unconfirmed()
    ) {
        self.path = path
        self.checklist = checklist
        self.edition = edition
        self.cycle = cycle
        self.state = state.value
        stateRange = state.range
        self.language = language
        self.submitted = submitted
        self.answers = answers
        self.proposals = proposals
        self.unconfirmed = unconfirmed
    }

    /// What of it may be published: all but the answers given in confidence. Nothing public is made of anything else.
    public var publicPart: Submission {
        guard (answers + unconfirmed.answers).contains(where: \.isConfidential) else { return self }
        return with(
            answers: answers.filter { !$0.isConfidential },
            unconfirmed: Unconfirmed(
                answers: unconfirmed.answers.filter { !$0.isConfidential }, proposals: unconfirmed.proposals))
    }

    /// Whether its State has replied: it says on which day it did, or gives a proposal or an answer for publication. What is
    /// given in confidence does not tell, because then it would be known to be there.
    public var hasReplied: Bool {
        submitted != nil || answers.contains { !$0.isConfidential } || !proposals.all.isEmpty
    }

    /// The same submission with other answers.
    public func with(answers: [Answer], unconfirmed: Unconfirmed) -> Submission {
        Submission(
            path: path, checklist: checklist, edition: edition, cycle: cycle,
            state: Located(state, at: stateRange), language: language,
            submitted: submitted, answers: answers, proposals: proposals, unconfirmed: unconfirmed)
    }
}
