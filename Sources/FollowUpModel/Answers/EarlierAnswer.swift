/// What an answer refers to instead of saying it again: an answer of the same State in another cycle.
public struct EarlierAnswer: Equatable, Sendable {
    /// The id of the checklist it was given on.
    public let checklist: Located<String>
    /// The id of the cycle it was given in.
    public let cycle: Located<String>
    /// The id of the item it was given to.
    public let item: Located<String>
    /// The day on which it still held; nil where that is not said.
    public let heldOn: Located<CalendarDate>?

    /// Refers to an answer.
    public init(
        checklist: Located<String>, cycle: Located<String>, item: Located<String>,
        heldOn: Located<CalendarDate>?
    ) {
        self.checklist = checklist
        self.cycle = cycle
        self.item = item
        self.heldOn = heldOn
    }
}
