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
    public var text: String { text(indent: "\n") }

    private func text(indent: String) -> String {
        switch self {
        case .null: return "null"
        case .bool(let value): return String(value)
        case .number(let value): return String(value)
        case .string(let value): return Self.quoted(value)
        case .array(let values):
            guard values.contains(where: \.isNested) else {
                return "[" + values.map { $0.text(indent: indent) }.joined(separator: ", ") + "]"
            }
            let inner = indent + "  "
            return "[" + values.map { inner + $0.text(indent: inner) }.joined(separator: ",") + indent + "]"
        case .object(let members):
            guard !members.isEmpty else { return "{}" }
            let inner = indent + "  "
            let lines = members.map { "\(inner)\(Self.quoted($0.name)): \($0.value.text(indent: inner))" }
            return "{" + lines.joined(separator: ",") + indent + "}"
        }
    }

    private var isNested: Bool {
        switch self {
        case .array, .object: true
        default: false
        }
    }

    /// `text` between quotation marks. What JSON does not allow in a string is escaped, and so is what cannot be seen:
    /// a terminal or an editor that shows the JSON must not act on it.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case _ where isInvisible(scalar):
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x7F else { return scalar.value < 0x20 }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    /// A text.
    public init(stringLiteral text: String) { self = .string(text) }
}
