/// A reference from an answer to one that the same State gave in another cycle, instead of repeating it.
public struct EarlierAnswer: Equatable, Sendable {
    /// The id of the checklist that the earlier answer belongs to.
    public let checklist: Located<String>
    /// The id of the cycle that the earlier answer was given in.
    public let cycle: Located<String>
    /// The id of the item that the earlier answer was given to.
    public let item: Located<String>
    /// The day on which it still held; nil if not stated.
    public let heldOn: Located<CalendarDate>?

    /// Creates a reference to an answer.
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
