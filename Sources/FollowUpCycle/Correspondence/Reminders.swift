public import FileAccess
public import FollowUpModel
import FollowUpReport

/// The reminders that are due to some States of a cycle.
public struct Reminders: Sendable {
    /// Why a State is not reminded.
    public enum Reason: Error, CaseIterable, Hashable, Sendable {
        /// It was not invited.
        case notInvited
        /// Its reply is there, and cleared.
        case cleared
        /// Its reply was withdrawn.
        case withdrawn
        /// It was reminded on this day.
        case today
        /// The file under its code cannot be read as a reply, or has errors to be clarified first.
        case toBeClarified
    }

    /// The letters, in the order of the States.
    public private(set) var letters: [SentLetter] = []
    /// The States that are not reminded, each with the reason.
    public private(set) var skipped: [(state: MemberState, reason: Reason)] = []

    /// Creates them.
    ///
    /// - Throws: ``Failure`` if the cut-off date has passed, or the submissions cannot be read.
    public init(_ cycle: CycleLetters, to states: [MemberState], _ workers: Workers) throws(Failure) {
        guard cycle.time.day <= cycle.cycle.cutOffDate else {
            throw Failure(
                "the cut-off date of cycle \(cycle.cycle.id) was \(cycle.cycle.cutOffDate.iso); no reply is taken in any more"
            )
        }
        let read = try CheckedCycle(cycle.folder, cycle.reader, workers)
        if let failure = read.failures.first { throw Failure(failure.message) }
        let standings = Dictionary(
            read.standings(cycle.log).map { ($0.state.code, $0) }, uniquingKeysWith: { first, _ in first })
        for state in states {
            guard let standing = standings[state.code] else { continue }
            let reminder: Reminder
            switch Self.due(standing, on: cycle.time.day) {
            case .failure(let reason):
                skipped.append((state, reason))
                continue
            case .success(let due): reminder = due
            }
            let letter = ReminderLetter(
                cycle.context, to: state.name, cycle.registers?.focalPoints(of: state.code) ?? [],
                of: reminder, invited: standing.invited.last ?? cycle.time.day,
                answered: standing.allAnswered,
                asked: cycle.cycle.invitation.items(of: cycle.checklist).count
            ).letter
            let files = try cycle.files(of: letter, named: "\(state.code).reminder.\(cycle.time.day.iso)")
            letters.append(
                SentLetter(
                    state: state, files: files, event: .reminded(of: reminder, files.map(\.logged))))
        }
    }

    /// Returns what a State is to be reminded of on a day, or why it is not.
    private static func due(_ standing: StateStanding, on day: CalendarDate) -> Result<Reminder, Reason> {
        guard !standing.invited.isEmpty else { return .failure(.notInvited) }
        guard !standing.reminded.contains(day) else { return .failure(.today) }
        return switch standing.stage {
        case .withdrawn: .failure(.withdrawn)
        case .cleared: .failure(.cleared)
        case .returned where standing.hasErrors: .failure(.toBeClarified)
        case .returned: .success(.clearance)
        case .begun: .success(.begun)
        case .invited, .notInvited: .success(.reply)
        }
    }
}
