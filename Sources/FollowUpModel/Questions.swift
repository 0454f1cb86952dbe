/// The questions of a checklist by themselves: all that a submission is checked against, and nothing of the instrument that
/// they are about.
public struct Questions: Hashable, Sendable {
    /// An item of an earlier edition that is not asked any more.
    public struct Retired: Hashable, Sendable {
        /// The id it had.
        public let item: String
        /// The id of the item that asks it now, where there is one.
        public let replacedBy: String?

        /// Makes a retired item.
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

    /// Makes the questions of a checklist.
    public init(id: String, edition: Int, title: String, items: [Item], retired: [Retired] = []) {
        self.id = id
        self.edition = edition
        self.title = title
        self.items = items
        positions = Dictionary(
            items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.retired = Dictionary(retired.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of the item with this id in `items`, or nil.
    public func position(ofItem id: String) -> Int? { positions[id] }

    /// The item of an earlier edition with this id, or nil.
    public func retired(_ id: String) -> Retired? { retired[id] }
}
