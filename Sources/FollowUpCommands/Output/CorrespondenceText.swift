import FollowUpCycle
import FollowUpModel

/// What is said of the correspondence of a cycle, for the Secretariat alone.
struct CorrespondenceText {
    let cycle: Cycle
    let standings: [StateStanding]
    let today: CalendarDate

    /// The counts of all States, with the days left.
    var text: String {
        let deadline = cycle.deadline ?? cycle.cutOffDate
        var days = ["the deadline, \(deadline.iso), \(Self.distance(from: today, to: deadline))"]
        if deadline != cycle.cutOffDate {
            days.append(
                "the cut-off date, \(cycle.cutOffDate.iso), \(Self.distance(from: today, to: cycle.cutOffDate))"
            )
        }
        let total = standings.count
        let late = standings.filter { $0.isLate && $0.stage != .withdrawn }
        var lines = [
            "Not for distribution. Correspondence on \(today.iso); \(days.joined(separator: "; ")):",
            "  Invited:    \(standings.count { !$0.invited.isEmpty }) of \(total)",
            "  Reminded:   \(standings.count { !$0.reminded.isEmpty })",
            "  Begun:      \(count(.begun))",
            "  Returned:   \(count(.returned) + count(.cleared)), of which late: \(late.count)"
                + (late.isEmpty ? "" : " (\(late.map(\.state.name.name).joined(separator: "; ")))"),
            "  Cleared:    \(count(.cleared))",
        ]
        if count(.withdrawn) > 0 { lines.append("  Withdrawn:  \(count(.withdrawn))") }
        let asked = Self.asked(cycle.invitation)
        if !asked.isEmpty { lines.append("  Asked:      \(asked)") }
        return lines.map { $0 + "\n" }.joined()
    }

    private func count(_ stage: StateStanding.Stage) -> Int { standings.count { $0.stage == stage } }

    /// Returns which questions States are asked, where that is not all of them.
    private static func asked(_ invitation: Invitation) -> String {
        [
            invitation.isShort ? "the short form" : nil,
            invitation.themes.isEmpty
                ? nil : "only on \(invitation.themes.joined(separator: ", "))",
        ].compactMap(\.self).joined(separator: ", ")
    }

    /// Returns how far one day is from another: “in 21 days”.
    static func distance(from today: CalendarDate, to day: CalendarDate) -> String {
        switch today.days(until: day) {
        case 0: "is today"
        case 1: "is tomorrow"
        case -1: "was yesterday"
        case let days: days > 0 ? "is in \(days) days" : "was \(-days) days ago"
        }
    }
}

/// What is said of the correspondence with one State.
struct StateCorrespondenceText {
    let cycle: Cycle
    let standing: StateStanding
    let focalPoints: [Registers.FocalPoint]
    let items: Int

    var text: String {
        var lines = [
            "\(standing.state.name.name) (\(standing.state.code)), cycle \(cycle.id). Not for distribution.",
            "  \(stage)",
        ]
        for person in focalPoints {
            let words = [person.name, person.authority, person.email].compactMap(\.self)
            lines.append("  Focal point: \(words.joined(separator: ", "))")
        }
        if standing.entries.isEmpty {
            lines.append("  Nothing is recorded in \(CorrespondenceLog.fileName).")
        }
        for entry in standing.entries {
            lines.append("  \(entry.number). \(entry.time.text): \(Self.words(entry.event))")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private var stage: String {
        switch standing.stage {
        case .notInvited: return "Not invited."
        case .invited: return "Invited; nothing has come back."
        case .begun: return "Begun; no reply yet."
        case .withdrawn: return "The reply was withdrawn."
        case .returned, .cleared: break
        }
        let received = standing.received.map { " on \($0.iso)\(standing.isLate ? ", late" : "")" } ?? ""
        let details = [
            "Replied\(received)", standing.stage == .cleared ? "cleared" : "not cleared",
            "\(standing.answered) of \(items) questions answered for publication",
            standing.hasErrors ? "with errors to be corrected" : nil,
        ]
        return details.compactMap(\.self).joined(separator: "; ") + "."
    }

    private static func words(_ event: CorrespondenceEvent) -> String {
        let names = { (files: [LoggedFile]) in files.map(\.path).joined(separator: ", ") }
        switch event {
        case .invited(let files): return "invited, with \(names(files))"
        case .reminded(let reminder, let files):
            let about =
                switch reminder {
                case .reply: "that a reply is asked for"
                case .begun: "of what was begun"
                case .clearance: "of the clearance"
                }
            return "reminded \(about), with \(names(files))"
        case .received(let arrival):
            let outcome =
                switch arrival.outcome {
                case .accepted(let reply):
                    reply.leftOut.isEmpty
                        ? "accepted" : "accepted without \(reply.leftOut.joined(separator: ", "))"
                case .notAccepted: "not accepted"
                case .unreadable: "cannot be read"
                }
            return "received “\(arrival.name)”, \(outcome); kept as \(arrival.kept.path)"
        case .setAside(let file): return "what was edited was set aside as \(file.path)"
        case .withdrawn(let reason): return "withdrawn: \(reason)"
        }
    }
}
