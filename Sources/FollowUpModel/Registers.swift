/// What the Secretariat keeps a list of in a cycle: whom to write to in each State, and what is due to whom and when.
public struct Registers: Equatable, Sendable {
    /// The name of the file in the folder of the cycle.
    public static let fileName = "registers.yaml"

    /// Whom to write to in a State. Nothing of it is ever published.
    public struct FocalPoint: Equatable, Sendable {
        /// The code of the State.
        public let state: String
        /// The ministry or agency.
        public let authority: String?
        /// The name of the person.
        public let name: String?
        /// The email address.
        public let email: String?

        /// Creates a focal point.
        public init(state: String, authority: String?, name: String?, email: String?) {
            self.state = state
            self.authority = authority
            self.name = name
            self.email = email
        }
    }

    /// Something that is due, such as a report that a resolution requests.
    public struct Due: Hashable, Sendable {
        /// What is due, as a phrase.
        public let what: String
        /// The body that it is due to.
        public let body: String
        /// The day, the month or the year by which it is due.
        public let by: PartialDate
        /// What asks for it (“General Assembly resolution 65/230, para. 18”).
        public let mandate: String?

        /// Creates something that is due.
        public init(what: String, to body: String, by: PartialDate, mandate: String? = nil) {
            self.what = what
            self.body = body
            self.by = by
            self.mandate = mandate
        }
    }

    /// The day of which the registers are.
    public let date: CalendarDate
    /// Whom to write to, in the order of the file.
    public let focalPoints: [FocalPoint]
    /// What is due, in the order of the file.
    public let due: [Due]

    /// Creates registers.
    public init(date: CalendarDate, focalPoints: [FocalPoint], due: [Due]) {
        self.date = date
        self.focalPoints = focalPoints
        self.due = due
    }

    /// Returns whom to write to in a State.
    public func focalPoints(of state: String) -> [FocalPoint] { focalPoints.filter { $0.state == state } }
}
