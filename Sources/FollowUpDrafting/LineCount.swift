/// The number of lines of a text by role, or of its words where they were read one by one.
public struct LineCount: Sendable {
    private let counts: [(role: LineRole, count: Int)]
    /// The number of lines or words.
    public let total: Int
    private let unit: String

    /// Counts the lines of a text.
    public init(_ text: OfficialText) {
        var counts: [LineRole: Int] = [:]
        for role in text.roles { counts[role, default: 0] += 1 }
        if let words = text.words { counts = words }
        unit = text.words == nil ? "line" : "word"
        self.counts = LineRole.allCases.compactMap { role in counts[role].map { (role, $0) } }
        total = counts.values.reduce(0, +)
    }

    /// Returns the number of lines that have a role.
    public func count(of role: LineRole) -> Int { counts.first { $0.role == role }?.count ?? 0 }

    /// How the text was read: “line by line”, “word by word”.
    public var title: String { "\(unit) by \(unit)" }

    /// One line for each role that occurs, and one for their sum.
    public var lines: [String] {
        let width = String(total).count
        let rows = counts.map { ($0.count, $0.role.plural) } + [(total, "\(unit)s in all")]
        return rows.map { count, name in
            String(repeating: " ", count: width - String(count).count) + "\(count)  \(name)"
        }
    }
}
