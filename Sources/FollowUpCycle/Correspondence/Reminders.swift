public import FileAccess
public import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// The reminders that are due to some States of a cycle.
public struct Reminders: Sendable {
    /// Why a State is not reminded.
    public enum Reason: CaseIterable, Hashable, Sendable {
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
        for state in states {
            let submission = read.submissions.first { $0.value?.state == state.code }
            guard let invited = cycle.invited(state.code) else {
                skipped.append((state, .notInvited))
                continue
            }
            if cycle.hasWithdrawn(state.code) {
                skipped.append((state, .withdrawn))
                continue
            }
            guard let reminder = Self.reminder(submission) else {
                let isRefused = submission?.isRefused ?? false
                skipped.append((state, isRefused ? .toBeClarified : .cleared))
                continue
            }
            guard !cycle.wasReminded(state.code) else {
                skipped.append((state, .today))
                continue
            }
            let letter = ReminderLetter(
                cycle.context, to: state.name, cycle.registers?.focalPoints(of: state.code) ?? [],
                of: reminder, invited: invited, answered: submission?.value?.answers.count ?? 0,
                asked: cycle.cycle.invitation.items(of: cycle.checklist).count
            ).letter
            let files = try cycle.files(of: letter, named: "\(state.code).reminder.\(cycle.time.day.iso)")
            letters.append(
                SentLetter(
                    state: state, files: files, event: .reminded(of: reminder, files.map(\.logged))))
        }
    }

    /// Returns what a State is to be reminded of; nil if its reply is cleared, or is to be clarified first.
    private static func reminder(_ submission: Decoded<Submission>?) -> Reminder? {
        guard let submission else { return .reply }
        guard !submission.isRefused else { return submission.hasReplied ? nil : .reply }
        return switch submission.value?.stage ?? .sent {
        case .sent: .reply
        case .begun: .begun
        case .returned: .clearance
        case .cleared: nil
        }
    }
}

extension CycleLetters {
    /// Returns whether the reply of a State was withdrawn, and none has come since.
    fileprivate func hasWithdrawn(_ state: String) -> Bool {
        log.entries.last { entry in
            switch entry.event {
            case .received, .withdrawn: entry.state == state
            case .invited, .reminded, .setAside: false
            }
        }.map { entry in if case .withdrawn = entry.event { true } else { false } } ?? false
    }

    /// Returns whether a State was reminded on the day of the letters.
    fileprivate func wasReminded(_ state: String) -> Bool {
        log.entries.contains { entry in
            if case .reminded = entry.event { entry.state == state && entry.time.day == time.day } else { false }
        }
    }
}
