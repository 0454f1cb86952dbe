/// The questions that an agency of a State is to answer.
public struct AgencyQuestions: Equatable, Sendable {
    /// The name of the agency, or what else the questions are divided by.
    public let name: String
    /// The ids of the items.
    public let items: [String]

    /// Creates a share of the questions.
    public init(name: String, items: [String]) {
        self.name = name
        self.items = items
    }
}
