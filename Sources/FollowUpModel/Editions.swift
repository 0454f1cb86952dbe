/// What has an id and comes in editions.
public protocol Editioned: Sendable {
    /// The stable id, which all editions have.
    var id: String { get }
    /// The edition, from 1.
    var edition: Int { get }
}

extension Checklist: Editioned {}
extension Questions: Editioned {}

/// Checklists, or their questions: of each the edition in use, and the former ones, against which what was filled in on them is
/// still read.
public struct Editions<Value: Editioned>: Sendable {
    /// Those in use, by id.
    public let inUse: [String: Value]
    private let former: [String: [Value]]

    /// Holds the editions in use, and former ones.
    public init(inUse: [Value], former: [Value] = []) {
        self.inUse = Dictionary(inUse.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.former = Dictionary(grouping: former, by: \.id)
    }

    /// The ids, in order.
    public var ids: [String] { inUse.keys.sorted() }

    /// The edition in use; nil where there is nothing of this id.
    public subscript(id: String) -> Value? { inUse[id] }

    /// The edition with this number; nil where there is none.
    public subscript(id: String, edition: Int) -> Value? { all(id).first { $0.edition == edition } }

    /// What a cycle is on: its edition, or where there is no such edition the one in use.
    public subscript(of cycle: Cycle) -> Value? {
        self[cycle.checklist, cycle.edition] ?? self[cycle.checklist]
    }

    /// All editions of an id, the one in use first.
    public func all(_ id: String) -> [Value] { [inUse[id]].compactMap(\.self) + former[id, default: []] }

    /// The same of something else of each.
    public func map<Other>(_ transform: (Value) -> Other) -> Editions<Other> {
        Editions<Other>(
            inUse: inUse.values.map(transform), former: former.values.flatMap { $0.map(transform) })
    }
}

extension Editions: ExpressibleByDictionaryLiteral {
    /// Holds what is in use, under its id.
    public init(dictionaryLiteral elements: (String, Value)...) { self.init(inUse: elements.map(\.1)) }
}
