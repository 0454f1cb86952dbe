import FollowUpCycle
import FollowUpModel
import JSONText

extension CorrespondenceText {
    /// The standing of each State as JSON, with the days left.
    var json: JSONValue {
        let deadline = cycle.deadline ?? cycle.cutOffDate
        let invitation = cycle.invitation
        return .object([
            .init("cycle", .string(cycle.id)), .init("exercise", .bool(cycle.isExercise)),
            .init("distribution", "not for distribution"), .init("date", .string(today.iso)),
            .init("deadline", .string(deadline.iso)),
            .init("days-to-deadline", .number(today.days(until: deadline))),
            .init("cut-off-date", .string(cycle.cutOffDate.iso)),
            .init("days-to-cut-off-date", .number(today.days(until: cycle.cutOffDate))),
            .init("short-form", .bool(invitation.isShort)),
            .init("themes", .array(invitation.themes.map(JSONValue.string))),
            .init("states", .array(standings.map(\.json))),
        ])
    }
}

extension StateStanding {
    /// The standing as JSON; what is not known is not there.
    var json: JSONValue {
        let days = { (days: [CalendarDate]) in JSONValue.array(days.map { .string($0.iso) }) }
        return .object(
            [
                .init("state", .string(state.code)), .init("name", .string(state.name.name)),
                .init("group", .string(state.group)), .init("stage", .string(stage.rawValue)),
                .init("invited", days(invited)), .init("reminded", days(reminded)),
            ] + (received.map { [.init("received", .string($0.iso)), .init("late", .bool(isLate))] } ?? [])
                + [.init("answered", .number(answered)), .init("errors", .bool(hasErrors))])
    }
}
