/// The questions of a checklist on their own: everything that a submission is checked against, without the
/// instrument that they are about.
public struct Questions: Hashable, Sendable {
    /// An item of an earlier edition that is no longer asked.
    public struct Retired: Hashable, Sendable {
        /// The id of the item.
        public let item: String
        /// The id of the item that replaces it, if there is one.
        public let replacedBy: String?

        /// Creates a retired item.
        public init(item: String, replacedBy: String?) {
            self.item = item
            self.replacedBy = replacedBy
        }
    }

    /// The stable id of the checklist (`salvador-2010`).
    public let id: String
    /// The edition, from 1.
    public let edition: Int
    /// The title.
    public let title: String
    /// The items, in the order in which they are asked.
    public let items: [Item]
    private let positions: [String: Int]
    private let retired: [String: Retired]

    /// Creates the questions of a checklist.
    public init(id: String, edition: Int, title: String, items: [Item], retired: [Retired] = []) {
        self.id = id
        self.edition = edition
        self.title = title
        self.items = items
        positions = Dictionary(
            items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.retired = Dictionary(retired.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns the position of the item with this id in `items`, from 0; nil if there is none.
    public func position(ofItem id: String) -> Int? { positions[id] }

    /// Returns the retired item of an earlier edition with this id; nil if there is none.
    public func retired(_ id: String) -> Retired? { retired[id] }
}
