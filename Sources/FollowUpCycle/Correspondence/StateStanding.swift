public import FollowUpModel
import FileAccess
import FollowUpValidation

/// How far the correspondence with a State has come, for the Secretariat alone.
public struct StateStanding: Sendable {
    /// How far it has come.
    public enum Stage: String, CaseIterable, Sendable {
        /// Nothing was sent to it.
        case notInvited = "not-invited"
        /// It has its form, and nothing has come back.
        case invited
        /// A form that is no reply yet is there, with something filled in.
        case begun
        /// Its reply is there.
        case returned
        /// Its reply says who cleared it.
        case cleared
        /// Its reply was withdrawn.
        case withdrawn
    }

    /// The State.
    public let state: MemberState
    /// How far it has come.
    public let stage: Stage
    /// What happened, in order.
    public let entries: [LogEntry]
    /// The day on which its reply came or, where the log does not say, on which the State says that it sent it.
    public let received: CalendarDate?
    /// Whether its reply came after the day by which it was asked for.
    public let isLate: Bool
    /// Whether what is there has errors to be corrected before it can be in the report.
    public let hasErrors: Bool
    /// How many questions it answered for publication.
    public let answered: Int
    /// How many it answered, also in confidence.
    let allAnswered: Int

    /// The days on which it was invited.
    public var invited: [CalendarDate] {
        entries.filter { if case .invited = $0.event { true } else { false } }.map(\.time.day)
    }

    /// The days on which it was reminded.
    public var reminded: [CalendarDate] {
        entries.filter { if case .reminded = $0.event { true } else { false } }.map(\.time.day)
    }

    init(
        of state: MemberState, in cycle: Cycle, _ log: CorrespondenceLog, _ file: Decoded<Submission>?,
        _ checklist: Checklist
    ) {
        self.state = state
        entries = log.entries.filter { $0.state == state.code }
        let hasReplied = file?.hasReplied ?? false
        let arrived = entries.last { entry in
            guard case .received(let arrival) = entry.event else { return false }
            if case .accepted = arrival.outcome { return true } else { return false }
        }
        received = hasReplied ? arrived?.time.day ?? file?.value?.submitted : nil
        isLate = received.map { $0 > cycle.deadline ?? cycle.cutOffDate } ?? false
        hasErrors = file?.isRefused ?? false
        answered =
            file?.value.map {
                Completeness(of: $0.publicPart, on: checklist.questions).answered
            } ?? 0
        allAnswered = file?.value.map { Set($0.answers.map(\.item)).count } ?? 0
        let wasInvited =
            file != nil || entries.contains { if case .invited = $0.event { true } else { false } }
        let isWithdrawn =
            entries.last { entry in
                switch entry.event {
                case .received, .withdrawn: true
                case .invited, .reminded, .setAside: false
                }
            }.map { if case .withdrawn = $0.event { true } else { false } } ?? false
        stage =
            if isWithdrawn {
                .withdrawn
            } else if hasReplied {
                file?.value?.isCleared == true ? .cleared : .returned
            } else if file?.value?.stage == .begun {
                .begun
            } else {
                wasInvited ? .invited : .notInvited
            }
    }
}

extension CheckedCycle {
    /// Returns how far the correspondence with each State has come, in alphabetical order; none if the cycle cannot be used.
    public func standings(_ log: CorrespondenceLog) -> [StateStanding] {
        guard let cycle = cycle?.value, let checklist else { return [] }
        // A file of which it cannot be read whose it is belongs to the State that it is named after.
        let files = Dictionary(
            submissions.map { file in
                let name = Path.name(file.source.path).prefix { $0 != "." }
                return (file.value?.state ?? name.uppercased(), file)
            }, uniquingKeysWith: { first, _ in first })
        return membership.members(on: cycle.cutOffDate).map {
            StateStanding(of: $0, in: cycle, log, files[$0.code], checklist)
        }
    }
}
