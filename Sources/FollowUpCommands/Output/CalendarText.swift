import FollowUpModel
import JSONText

extension CycleCalendar {
    /// The calendar for a person to read: date, body, what is due.
    var text: String {
        let lines = entries.map { entry in
            "\(entry.by.iso)  \(entry.body): \(entry.what)\(entry.mandate.map { " (\($0))" } ?? "")\n"
        }
        return "Cycle \(cycle)\(isExercise ? ", an exercise" : ""): what is due\n" + lines.joined()
    }

    /// The calendar as JSON.
    var json: JSONValue {
        .object([
            .init("cycle", .string(cycle)), .init("exercise", .bool(isExercise)),
            .init("date", .string(date.iso)),
            .init(
                "due",
                .array(
                    entries.map { entry in
                        .object(
                            [
                                .init("by", .string(entry.by.iso)), .init("to", .string(entry.body)),
                                .init("what", .string(entry.what)),
                            ] + (entry.mandate.map { [.init("mandate", .string($0))] } ?? []))
                    })),
        ])
    }
}
