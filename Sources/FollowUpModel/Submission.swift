public import ByteText

/// The phases of a congress that proposals for its process are grouped by (E/CN.15/2011/15, para. 38).
public enum CongressPhase: String, Sendable, CaseIterable {
    /// Preparation.
    case preparation
    /// Structure and conduct.
    case structureAndConduct = "structure-and-conduct"
    /// Outcome and follow-up.
    case outcomeAndFollowUp = "outcome-and-follow-up"

    /// What it is called in a form.
    public var title: String {
        switch self {
        case .preparation: "Preparation"
        case .structureAndConduct: "Structure and conduct"
        case .outcomeAndFollowUp: "Outcome and follow-up"
        }
    }
}

/// A single proposal of a State.
public struct Proposal: Equatable, Sendable {
    /// The text of the proposal.
    public let text: Located<String>
    /// The ids of the commitments of the instrument that it concerns, if stated.
    public let commitments: [Located<String>]

    /// Creates a proposal.
    public init(_ text: Located<String>, on commitments: [Located<String>] = []) {
        self.text = text
        self.commitments = commitments
    }

    /// The proposal as text, followed by the commitments in parentheses.
    public var words: String { text.value.followed(by: commitments.map(\.value)) }
}

/// What a State proposes in addition to its answers.
public struct Proposals: Equatable, Sendable {
    /// Where tools and training manuals are needed (General Assembly resolution 65/230, para. 6).
    public var toolsAndManuals: [Proposal] = []
    /// Ways and means of ensuring follow-up (General Assembly resolution 65/230, para. 15).
    public var followUp: [Proposal] = []
    /// Ways of making the congresses more efficient (General Assembly resolution 65/230, para. 14), by phase.
    public var congressProcess: [CongressPhase: [Proposal]] = [:]

    /// Creates empty proposals.
    public init() {}

    /// All proposals, in the order of the checklist.
    public var entries: [Proposal] {
        toolsAndManuals + followUp + CongressPhase.allCases.flatMap { congressProcess[$0] ?? [] }
    }

    /// The texts of all proposals, in the order of the checklist.
    public var all: [Located<String>] { entries.map(\.text) }
}

/// What a submission carries over from an earlier checklist without confirming it.
public struct UnconfirmedContent: Equatable, Sendable {
    /// The answers, in the order of the checklist.
    public let answers: [Answer]
    /// The proposals.
    public let proposals: Proposals

    /// Creates a value from answers and proposals; empty by default.
    public init(answers: [Answer] = [], proposals: Proposals = Proposals()) {
        self.answers = answers
        self.proposals = proposals
    }
}

/// One State's filled checklist in one cycle.
///
/// It includes neither the respondent nor who cleared the reply: the validator checks these parts of the file and
/// discards them, so that nothing made from a submission can publish a name or an address.
public struct Submission: Equatable, Sendable {
    /// The path of the file it was read from.
    public let path: String
    /// The id of the checklist it answers; empty if the checklist is unknown.
    public let checklist: String
    /// The edition of the checklist; the one in use if the file does not name an existing edition.
    public let edition: Int
    /// The id of the cycle that the file names; empty if it names none.
    public let cycle: String
    /// The code of the State.
    public let state: String
    /// The bytes of the code in the file.
    public let stateRange: ByteRange
    /// The language of the texts.
    public let language: String
    /// The day on which the State submitted it, if known.
    public let submitted: CalendarDate?
    /// The answers that are not blank, in the order of the checklist.
    public let answers: [Answer]
    /// What the State proposes.
    public let proposals: Proposals
    /// Answers and proposals carried over from an earlier checklist and not confirmed: the State has not
    /// given them in this cycle, so they are neither counted nor printed.
    public let unconfirmed: UnconfirmedContent
    /// Answers that were left out because they have errors: they count as a reply, and are not printed. None of
    /// them is confidential.
    public let awaitingClarification: [Answer]
    /// Whether something is filled in that is not for publication: an answer in confidence, the respondent, or who
    /// cleared the reply.
    public let isBegun: Bool
    /// Whether it says who cleared the reply for the State and on which day, which is not for publication either.
    public let isCleared: Bool

    /// Creates a submission.
    public init(
        path: String, checklist: String, edition: Int, cycle: String, state: Located<String>,
        language: String, submitted: CalendarDate?,
        answers: [Answer], proposals: Proposals, unconfirmed: UnconfirmedContent = UnconfirmedContent(),
        awaitingClarification: [Answer] = [], isBegun: Bool = false, isCleared: Bool = false
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
        self.awaitingClarification = awaitingClarification
        self.isBegun = isBegun
        self.isCleared = isCleared
    }

    /// The part that may be published: everything but the answers given in confidence. Every public output is
    /// made from this alone.
    public var publicPart: Submission {
        guard
            isBegun || isCleared || answers.contains(where: \.isConfidential)
                || unconfirmed.answers.contains(where: \.isConfidential)
        else { return self }
        // Removed from copies: arrays that are filtered keep room for as many answers again.
        var (answers, unconfirmed) = (answers, unconfirmed.answers)
        answers.removeAll(where: \.isConfidential)
        unconfirmed.removeAll(where: \.isConfidential)
        return with(
            answers: answers,
            unconfirmed: UnconfirmedContent(answers: unconfirmed, proposals: self.unconfirmed.proposals),
            awaitingClarification: awaitingClarification, isBegun: false, isCleared: false)
    }

    /// Whether the State has replied: it gives the day of submission, a proposal, or an answer for
    /// publication. Answers given in confidence do not count, because their existence would be disclosed.
    public var hasReplied: Bool {
        submitted != nil || answers.contains { !$0.isConfidential } || !proposals.all.isEmpty
            || !awaitingClarification.isEmpty
    }

    /// How far the form has come, for the Secretariat alone; that of ``publicPart`` tells nothing that is given in
    /// confidence.
    public var stage: SubmissionStage {
        guard hasReplied else { return isBegun ? .begun : .sent }
        return isCleared ? .cleared : .returned
    }

    /// Returns the submission without the answers to some items, which await clarification.
    public func withoutAnswers(to awaitingClarification: [Answer]) -> Submission {
        let items = Set(awaitingClarification.map(\.item))
        return with(
            answers: answers.filter { !items.contains($0.item) }, unconfirmed: unconfirmed,
            awaitingClarification: awaitingClarification, isBegun: isBegun, isCleared: isCleared)
    }

    /// Returns the submission with other answers.
    public func with(answers: [Answer], unconfirmed: UnconfirmedContent) -> Submission {
        with(
            answers: answers, unconfirmed: unconfirmed, awaitingClarification: awaitingClarification,
            isBegun: isBegun, isCleared: isCleared)
    }

    private func with(
        answers: [Answer], unconfirmed: UnconfirmedContent, awaitingClarification: [Answer], isBegun: Bool,
        isCleared: Bool
    ) -> Submission {
        Submission(
            path: path, checklist: checklist, edition: edition, cycle: cycle,
            state: Located(state, at: stateRange), language: language,
            submitted: submitted, answers: answers, proposals: proposals, unconfirmed: unconfirmed,
            awaitingClarification: awaitingClarification, isBegun: isBegun, isCleared: isCleared)
    }
}
