import FollowUpModel

/// The alphabetical order of the States of a cycle, by the names in use on a day. A report lists States hundreds of times,
/// so that their names are compared once.
struct StatesInOrder: Sendable {
    private let ranks: [String: Int]

    init(_ membership: Membership, on day: CalendarDate) {
        let names = AlphabeticalOrder.sorted(
            membership.states.values.map { (code: $0.code, name: $0.name(on: day).name) }
        ) { $0.name }
        var ranks: [String: Int] = [:]
        var last: (name: String, rank: Int)?
        for (code, name) in names {
            // What stands at one place of the alphabet has one rank.
            let rank = last.map { AlphabeticalOrder.precedes($0.name, name) ? $0.rank + 1 : $0.rank } ?? 0
            ranks[code] = rank
            last = (name, rank)
        }
        self.ranks = ranks
    }

    /// Elements in the order of the States whose codes `code` gives; those of codes that are no States’ stand after all, in the
    /// order of these. Each is looked up once.
    func sorted<Element>(_ elements: [Element], by code: (Element) -> String) -> [Element] {
        elements.map { element in
            let code = code(element)
            let rank = ranks[code]
            return (rank: rank ?? .max, unknown: rank == nil ? code : "", element: element)
        }.sorted { ($0.rank, $0.unknown) < ($1.rank, $1.unknown) }.map(\.element)
    }
}
