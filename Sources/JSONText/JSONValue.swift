/// A JSON value whose members stay in the order in which they were put, so that the same value always gives the same
/// bytes.
public enum JSONValue: Sendable, Hashable {
    /// Nothing.
    case null
    /// A truth value.
    case bool(Bool)
    /// A whole number.
    case number(Int)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// Names and their values.
    case object([Member])

    /// A name and its value.
    public struct Member: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The value.
        public let value: JSONValue

        /// Makes a member.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The value as JSON, indented by two spaces, without a line break at the end. A list of nothing but simple values
    /// stands on one line.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The same as UTF-8.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }

    /// Whether it is a list or has members.
    var isNested: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    /// A text.
    public init(stringLiteral text: String) { self = .string(text) }
}
