/// A value that has an id and comes in editions.
public protocol Editioned: Sendable {
    /// The stable id, shared by all editions.
    var id: String { get }
    /// The edition, from 1.
    var edition: Int { get }
}

extension Checklist: Editioned {}
extension Questions: Editioned {}

/// Checklists, or their questions, by id: the edition in use, and former ones, against which submissions that
/// were filled in on them are still read.
public struct Editions<Value: Editioned>: Sendable {
    /// The editions in use, by id.
    public let inUse: [String: Value]
    private let former: [String: [Value]]

    /// Creates a collection of the editions in use and the former ones.
    public init(inUse: [Value], former: [Value] = []) {
        self.inUse = Dictionary(inUse.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.former = Dictionary(grouping: former, by: \.id)
    }

    /// The ids, in alphabetical order.
    public var ids: [String] { inUse.keys.sorted() }

    /// The edition in use; nil if the id is unknown.
    public subscript(id: String) -> Value? { inUse[id] }

    /// The edition with this number; nil if there is none.
    public subscript(id: String, edition: Int) -> Value? { all(id).first { $0.edition == edition } }

    /// The edition that a cycle names or, if it does not exist, the one in use.
    public subscript(of cycle: Cycle) -> Value? {
        self[cycle.checklist, cycle.edition] ?? self[cycle.checklist]
    }

    /// Returns all editions of an id, the one in use first.
    public func all(_ id: String) -> [Value] { [inUse[id]].compactMap(\.self) + former[id, default: []] }

    /// Returns the editions with each value transformed.
    public func map<Other>(_ transform: (Value) -> Other) -> Editions<Other> {
        Editions<Other>(
            inUse: inUse.values.map(transform), former: former.values.flatMap { $0.map(transform) })
    }
}

extension Editions: ExpressibleByDictionaryLiteral {
    /// Creates a collection of editions in use, by id.
    public init(dictionaryLiteral elements: (String, Value)...) { self.init(inUse: elements.map(\.1)) }
}
