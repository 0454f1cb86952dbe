/// The members of an object by their names.
public struct JSONMembers: Sendable {
    private let values: [String: JSONValue]

    /// Creates them from an object; nil for any other value.
    public init?(_ value: JSONValue) {
        guard case .object(let members) = value else { return nil }
        values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns a string, or nil if it is missing or has another value.
    public func string(_ name: String) -> String? {
        if case .string(let text) = values[name] { text } else { nil }
    }

    /// Returns a Boolean, or nil if it is missing or has another value.
    public func flag(_ name: String) -> Bool? {
        if case .bool(let value) = values[name] { value } else { nil }
    }

    /// Returns a number, or nil if it is missing or has another value.
    public func number(_ name: String) -> Int? {
        if case .number(let number) = values[name] { number } else { nil }
    }

    /// Returns a number from 1, or nil if it is missing or has another value.
    public func count(_ name: String) -> Int? { number(name).flatMap { $0 < 1 ? nil : $0 } }

    /// Returns two numbers from 1, the first and the last of a range, or nil if they are none.
    public func range(_ name: String) -> ClosedRange<Int>?? {
        guard case .array(let values) = values[name], values.count == 2, case .number(let first) = values[0],
            case .number(let last) = values[1], first >= 1, first <= last
        else { return nil }
        return .some(first...last)
    }

    /// Returns whether there is a member of this name.
    public func has(_ name: String) -> Bool { values[name] != nil }

    /// Returns a list of strings, or nil if it is missing or has another value.
    public func strings(_ name: String) -> [String]? {
        guard case .array(let values) = values[name] else { return nil }
        let strings = values.compactMap { value -> String? in
            if case .string(let text) = value { text } else { nil }
        }
        return strings.count == values.count ? strings : nil
    }

    /// Returns a list of numbers, or nil if it is missing or has another value.
    public func numbers(_ name: String) -> [Int]? {
        guard case .array(let values) = values[name] else { return nil }
        let numbers = values.compactMap { value -> Int? in
            if case .number(let number) = value { number } else { nil }
        }
        return numbers.count == values.count ? numbers : nil
    }

    /// Returns the members of an object, or nil if it is missing or has another value.
    public func object(_ name: String) -> JSONMembers? { values[name].flatMap(JSONMembers.init) }

    /// Returns the entries of a list of objects, or nil if one of them is invalid.
    public func list<Entry>(_ name: String, _ entry: (JSONMembers) -> Entry?) -> [Entry]? {
        guard case .array(let values) = values[name] else { return nil }
        let entries = values.compactMap { JSONMembers($0).flatMap(entry) }
        return entries.count == values.count ? entries : nil
    }
}
