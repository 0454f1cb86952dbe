import JSONText

/// The parts that the schema of a submission is made of.
///
/// The validator reads every value as text, and a blank text stands for anything left empty. An editor resolves values
/// first (YAML 1.2 core schema: `2010` is a number, `true` a truth value, an empty value null). So each part accepts
/// both. It does so with words that look at one type of value each: `pattern` at texts, `properties` at fields, `items`
/// at lists, `minimum` at numbers. `anyOf` would say the same, but an editor cannot tell which of its alternatives a
/// person meant, and names the wrong one.
extension JSONValue {
    /// Any text, blank or not.
    static let anyText = JSONValue.object([.types(["string", "number", "boolean", "null"])])

    /// A text that is not blank.
    static let filledText = JSONValue.object([
        .types(["string", "number", "boolean"]), JSONMember("pattern", "[^\(SchemaPatterns.space)]"),
        .patternMessage("This must be filled in."),
    ])

    /// A text that matches a pattern, or is blank unless it is required; white space may stand around it, as the decoder
    /// strips it. A number or truth value of the type `resolved` is such a text, resolved.
    static func text(
        _ pattern: String, orElse explanation: String, isRequired: Bool = false, or resolved: String? = nil,
        within limits: ClosedRange<Int>? = nil
    ) -> JSONValue {
        let space = "[\(SchemaPatterns.space)]*"
        var members: [JSONMember] = [
            .types(["string"] + (resolved.map { [$0] } ?? []) + (isRequired ? [] : ["null"])),
            JSONMember("pattern", "^\(space)(\(pattern))\(isRequired ? "" : "?")\(space)$"),
            .patternMessage(explanation),
        ]
        if let limits {
            members.append(JSONMember("minimum", .number(limits.lowerBound)))
            members.append(JSONMember("maximum", .number(limits.upperBound)))
        }
        return .object(members)
    }

    /// One of some words. `enum` offers them in an editor; the pattern beside it lets white space stand around them.
    static func word(_ words: [String], isRequired: Bool = false) -> JSONValue {
        let special = #"^$\.*+?()[]{}|/"#
        let pattern = words.map { word in
            word.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
        }.joined(separator: "|")
        let explanation =
            words.count == 1 ? "Write \(words[0])." : "Write one of: \(words.joined(separator: ", "))."
        return .object([
            JSONMember(
                "anyOf",
                .array([
                    .object([JSONMember("enum", .strings(words))]),
                    .text(pattern, orElse: explanation, isRequired: isRequired),
                ]))
        ])
    }

    /// A group of fields, or nothing.
    static func group(_ fields: [JSONMember]) -> JSONValue { .object(groupMembers(fields)) }

    /// A group of fields, or nothing; each of `main` must be filled in when one of `others` is.
    static func group(_ fields: [JSONMember], with main: [String], whenOneOf others: [String]) -> JSONValue {
        let isFilled = { (name: String) in
            JSONValue.object([
                JSONMember("required", .strings([name])),
                JSONMember("properties", .object([JSONMember(name, .reference("filled-text"))])),
            ])
        }
        return .object(
            groupMembers(fields) + [
                JSONMember("if", .object([JSONMember("anyOf", .array(others.map(isFilled)))])),
                JSONMember("then", .object([JSONMember("allOf", .array(main.map(isFilled)))])),
            ])
    }

    /// A list, or nothing.
    static func list(of entry: JSONValue) -> JSONValue {
        .object(blank(or: "array", else: "A list belongs here, not a text.") + [JSONMember("items", entry)])
    }

    /// What stands under a name in `$defs`.
    static func reference(_ name: String) -> JSONValue {
        .object([JSONMember("$ref", .string("#/$defs/\(name)"))])
    }

    /// A list of texts.
    static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    private static func groupMembers(_ fields: [JSONMember]) -> [JSONMember] {
        blank(or: "object", else: "Fields belong here, not a text.") + [
            JSONMember("properties", .object(fields)), JSONMember("additionalProperties", .bool(false)),
        ]
    }

    private static func blank(or type: String, else explanation: String) -> [JSONMember] {
        [
            .types([type, "string", "null"]), JSONMember("pattern", "^[\(SchemaPatterns.space)]*$"),
            .patternMessage(explanation),
        ]
    }
}

typealias JSONMember = JSONValue.Member

extension JSONMember {
    /// A key of a submission, with what an editor shows beside it.
    static func field(
        _ key: String, _ title: String, _ description: String, _ part: JSONValue,
        initially initial: JSONValue? = nil,
        examples: [String] = []
    ) -> JSONMember {
        var members = [JSONMember("title", title), JSONMember("description", description)]
        if case .object(let rest) = part { members += rest }
        if let initial { members.append(JSONMember("default", initial)) }
        if !examples.isEmpty { members.append(JSONMember("examples", .strings(examples))) }
        return JSONMember(key, .object(members))
    }

    /// A member whose value is a text.
    init(_ name: String, _ text: String) { self.init(name, .string(text)) }

    fileprivate static func types(_ names: [String]) -> JSONMember {
        names.count == 1 ? JSONMember("type", names[0]) : JSONMember("type", .strings(names))
    }

    /// What an editor says instead of showing the pattern. It is not a word of JSON Schema, which lets such words be
    /// ignored, but one that editors understand.
    fileprivate static func patternMessage(_ text: String) -> JSONMember {
        JSONMember("patternErrorMessage", text)
    }
}
