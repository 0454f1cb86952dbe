/// Which findings are wanted, by codes or by the beginnings of codes (`FU5`).
public struct FindingsFilter: Hashable, Sendable {
    private let selected: [String]
    private let ignored: [String]

    /// Wants findings whose code begins with one of `selected` (all when there is none), without those whose code
    /// begins with one of `ignored`. The longer of two beginnings that disagree counts.
    public init(selected: [String] = [], ignored: [String] = []) {
        self.selected = selected
        self.ignored = ignored
    }

    /// Whether a finding with this code is wanted.
    public func wants(_ code: String) -> Bool {
        let length = { (prefixes: [String]) in prefixes.filter(code.hasPrefix).map(\.count).max() }
        guard let take = selected.isEmpty ? 0 : length(selected) else { return false }
        return length(ignored).map { take > $0 } ?? true
    }
}
