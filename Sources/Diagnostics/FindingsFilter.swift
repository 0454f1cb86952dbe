/// A selection of findings by codes or prefixes of codes (`FU5`).
public struct FindingsFilter: Hashable, Sendable {
    private let selected: [String]
    private let ignored: [String]

    /// Creates a filter. Where a selected and an ignored prefix both match a code, the longer one counts.
    ///
    /// - Parameters:
    ///   - selected: The prefixes of the codes to keep; all codes when empty.
    ///   - ignored: The prefixes of the codes to leave out.
    public init(selected: [String] = [], ignored: [String] = []) {
        self.selected = selected
        self.ignored = ignored
    }

    /// Returns whether a finding with this code passes the filter.
    public func includes(_ code: String) -> Bool {
        let length = { (prefixes: [String]) in prefixes.filter(code.hasPrefix).map(\.count).max() }
        guard let take = selected.isEmpty ? 0 : length(selected) else { return false }
        return length(ignored).map { take > $0 } ?? true
    }
}
