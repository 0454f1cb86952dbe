import FollowUpModel

/// The alphabetical order of the States of a cycle, by the names in use on a day. A report lists States
/// hundreds of times; with this their names are compared only once.
struct StateOrder: Sendable {
    private let ranks: [String: Int]

    init(_ membership: Membership, on day: CalendarDate) {
        let names = AlphabeticalOrder.sorted(
            membership.states.values.map { (code: $0.code, name: $0.name(on: day).name) }
        ) { $0.name }
        var ranks: [String: Int] = [:]
        var last: (name: String, rank: Int)?
        for (code, name) in names {
            // Names that collate equally have the same rank.
            let rank = last.map { AlphabeticalOrder.precedes($0.name, name) ? $0.rank + 1 : $0.rank } ?? 0
            ranks[code] = rank
            last = (name, rank)
        }
        self.ranks = ranks
    }

    /// Returns the elements in the order of their States, which `code` gives. Elements with unknown codes
    /// come last, in the order of the codes. `code` is called once per element.
    func sorted<Element>(_ elements: [Element], by code: (Element) -> String) -> [Element] {
        elements.map { element in
            let code = code(element)
            let rank = ranks[code]
            return (rank: rank ?? .max, unknown: rank == nil ? code : "", element: element)
        }.sorted { ($0.rank, $0.unknown) < ($1.rank, $1.unknown) }.map(\.element)
    }
}
