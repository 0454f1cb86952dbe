import JSONText

/// The building blocks of the schema of a submission.
///
/// The validator reads every value as text, and a blank text stands for anything left empty. An editor
/// resolves values first (YAML 1.2 core schema: `2010` is a number, `true` a Boolean, an empty value null).
/// So each part accepts both, by keywords that apply to one type each: `pattern` to strings, `properties` to
/// objects, `items` to arrays, `minimum` to numbers. `anyOf` would be equivalent, but an editor cannot tell
/// which alternative was meant, and reports the wrong one.
extension JSONValue {
    /// Any text, blank or not.
    static let anyText = JSONValue.object([.types(["string", "number", "boolean", "null"])])

    /// A text that is not blank.
    static let filledText = JSONValue.object([
        .types(["string", "number", "boolean"]), JSONMember("pattern", "[^\(SchemaPatterns.space)]"),
        .patternMessage("This must be filled in."),
    ])

    /// Returns the schema of a text that matches a pattern, or is blank unless it is required. White space
    /// around it is allowed, as the decoder strips it. `resolved` is the type that YAML resolves such a text
    /// to (a number or a Boolean), if any.
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

    /// Returns the schema of one of some words. `enum` makes an editor offer them; the pattern allows white
    /// space around them.
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

    /// Returns the schema of a group of fields, or of null.
    static func group(_ fields: [JSONMember]) -> JSONValue { .object(groupMembers(fields)) }

    /// Returns the schema of a group of fields, or of null; each of `main` must be filled in when one of
    /// `others` is.
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

    /// Returns the schema of what must be left blank.
    static func blank(orElse explanation: String) -> JSONValue {
        .object([
            .types(["string", "null"]), JSONMember("pattern", "^[\(SchemaPatterns.space)]*$"),
            .patternMessage(explanation),
        ])
    }

    /// Returns the schema of a list, or of null.
    static func list(of entry: JSONValue) -> JSONValue {
        .object(blank(or: "array", else: "A list belongs here, not a text.") + [JSONMember("items", entry)])
    }

    /// Returns the schema of a group of texts under any names, or of null.
    static func texts() -> JSONValue {
        .object(
            blank(or: "object", else: "Leave this as it was sent.") + [
                JSONMember("additionalProperties", anyText)
            ])
    }

    /// Returns the schema of fields and lists, as deep as they may be, in which nothing but true or false is
    /// filled in; `name` is that under which it is defined.
    static func notFilledIn(as name: String) -> JSONValue {
        let part = JSONValue.reference(name)
        return .object([
            .types(["object", "array", "string", "boolean", "null"]),
            JSONMember("pattern", "^[\(SchemaPatterns.space)]*(true|false)?[\(SchemaPatterns.space)]*$"),
            .patternMessage("Type nothing here: copy the field to the answer to which it belongs."),
            JSONMember("items", part), JSONMember("additionalProperties", part),
        ])
    }

    /// Returns a reference to the definition with this name in `$defs`.
    static func reference(_ name: String) -> JSONValue {
        .object([JSONMember("$ref", .string("#/$defs/\(name)"))])
    }

    /// Returns an array of strings.
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
    /// Returns the member for a key of a submission, with the help that an editor shows for it.
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

    /// Creates a member whose value is a string.
    init(_ name: String, _ text: String) { self.init(name, .string(text)) }

    fileprivate static func types(_ names: [String]) -> JSONMember {
        names.count == 1 ? JSONMember("type", names[0]) : JSONMember("type", .strings(names))
    }

    /// Returns the message that an editor shows instead of the pattern. Its key is not a keyword of JSON
    /// Schema, which ignores unknown ones, but editors understand it.
    fileprivate static func patternMessage(_ text: String) -> JSONMember {
        JSONMember("patternErrorMessage", text)
    }
}
