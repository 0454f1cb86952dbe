/// A JSON value whose members keep the order in which they were added, so that the same value always gives
/// the same bytes.
public enum JSONValue: Sendable, Hashable {
    /// The value `null`.
    case null
    /// A Boolean.
    case bool(Bool)
    /// A whole number.
    case number(Int)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object: its members in order.
    case object([Member])

    /// A member of an object: a name and its value.
    public struct Member: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The value.
        public let value: JSONValue

        /// Creates a member.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The value as JSON, indented by two spaces, without a line break at the end. An array of nothing but
    /// scalars is written on one line.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The value as JSON on one line, without spaces.
    public var line: String {
        var writer = JSONWriter()
        writer.line { $0.write(self) }
        // An entry begins with a line break.
        return String(decoding: writer.bytes.dropFirst(), as: UTF8.self)
    }

    /// The value as JSON in UTF-8; the bytes of `text`.
    public var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }

    /// Whether the value is an array or an object.
    var isNested: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    /// Creates a string.
    public init(stringLiteral text: String) { self = .string(text) }
}
