/// What is due in a cycle, to whom and when, in the order of the dates: what the registers say, and the dates of the cycle
/// itself.
public struct CycleCalendar: Equatable, Sendable {
    /// The id of the cycle.
    public let cycle: String
    /// Whether the cycle is an exercise.
    public let isExercise: Bool
    /// The day of the files that it is made of, which stands for when it was made.
    public let date: CalendarDate
    /// What is due.
    public let entries: [Registers.Due]

    /// Creates the calendar of a cycle.
    ///
    /// - Parameter registers: The registers of the cycle; nil if it has none.
    public init(_ cycle: Cycle, _ registers: Registers?) {
        self.cycle = cycle.id
        isExercise = cycle.isExercise
        date = registers?.date ?? cycle.reportDate
        let entries = (registers?.due ?? []) + Self.entries(of: cycle)
        // The sort is stable: what is due on the same day stays in the order of the file.
        self.entries = entries.sorted {
            ($0.by.latest, $1.by.earliest) < ($1.by.latest, $0.by.earliest)
        }
    }

    private static func entries(of cycle: Cycle) -> [Registers.Due] {
        let deadline = cycle.deadline ?? cycle.cutOffDate
        var entries = [(deadline, "Replies of States", "Secretariat")]
        if deadline != cycle.cutOffDate {
            entries.append((cycle.cutOffDate, "The last replies that the report takes in", "Secretariat"))
        }
        let page = cycle.firstPage
        if let body = page.body, let session = page.dates {
            entries.append((session.from, page.title, body))
        }
        return entries.compactMap { date, what, body in
            PartialDate(iso: date.iso).map {
                Registers.Due(what: what, to: body, by: $0, mandate: cycle.mandate)
            }
        }
    }
}
