import FollowUpModel
import JSONText

/// The parts of the schema that are common to all items, derived from the fields of an answer.
enum AnswerSchema {
    /// An answer, blank or not.
    static let answer = JSONValue.group(
        AnswerField.allCases.compactMap { field in
            guard let group = field.group else {
                return member(field.rawValue, field.kind, field.description)
            }
            return group.fields.first == field ? member(group) : nil
        })

    /// Returns the schema of an answer to an item, which may name only the parts of that item, and either its
    /// treaties or a status.
    static func answer(to item: Item) -> JSONValue {
        let parts = JSONValue.object([JSONMember("items", .word(item.commitments))])
        return .object([
            JSONMember("$ref", .string("#/$defs/answer")),
            JSONMember(
                "properties",
                .object([JSONMember(AnswerField.parts.rawValue, parts)] + treaties(of: item))),
        ])
    }

    /// Returns what the schema of an answer says of treaties, and of a status if there is none.
    private static func treaties(of item: Item) -> [JSONMember] {
        let name = AnswerField.treaties.rawValue
        guard item.asksAboutTreaties else {
            return [JSONMember(name, .object([JSONMember("maxItems", .number(0))]))]
        }
        let treaty = JSONValue.object([JSONMember(TreatyField.treaty.rawValue, .word(item.treaties))])
        let entries = JSONValue.object([JSONMember("items", .object([JSONMember("properties", treaty)]))])
        return [
            JSONMember(
                AnswerField.status.rawValue,
                .blank(orElse: "This question is answered treaty by treaty, not by a status.")),
            JSONMember(name, entries),
        ]
    }

    private static func member(_ group: AnswerFieldGroup) -> JSONMember {
        .field(
            group.rawValue, group.title, group.explanation,
            .group(group.fields.map { member($0.rawValue, $0.kind, $0.description) }))
    }

    /// Returns the schema of a field, with the help that an editor shows for it.
    private static func member(_ name: String, _ kind: FieldKind, _ field: FieldDescription) -> JSONMember {
        var (explanation, initial) = (field.explanation, JSONValue?.none)
        func explain(_ choice: String, _ vocabulary: Vocabulary) {
            let words = "\(choice): \(vocabulary.words.joined(separator: ", "))."
            explanation = explanation.isEmpty ? words : "\(words) \(explanation)"
        }
        switch kind {
        case .word(let vocabulary): explain("One of", vocabulary)
        case .words(let vocabulary): explain("Any of", vocabulary)
        case .boolean(let value?, _): initial = .bool(value)
        case .line, .prose, .boolean, .year, .partialDate, .treaty, .address, .wording, .reference, .parts,
            .entries:
            break
        }
        return .field(
            name, field.title, explanation, value(kind), initially: initial, examples: field.examples)
    }

    /// Returns the schema of the values that a field accepts.
    private static func value(_ kind: FieldKind) -> JSONValue {
        switch kind {
        case .line, .prose, .treaty, .wording: .anyText
        case .word(let vocabulary): .word(vocabulary.words)
        case .boolean(_, let mayBeBlank): mayBeBlank ? boolean : unambiguousBoolean
        case .year:
            .text(
                SchemaPatterns.year, orElse: "Write the year in four figures, as in 2010.", or: "integer",
                within: 1800...2100)
        case .partialDate:
            .text(
                SchemaPatterns.partialDate,
                orElse: "Write a year, a month or a day, as in 2012, 2012-06 or 2012-06-30.", or: "integer",
                within: 1000...9999)
        case .address:
            .text(
                SchemaPatterns.address,
                orElse: "Write an address that begins with https://, or leave it blank.")
        case .reference: .reference("earlier-answer")
        case .words(let vocabulary): .list(of: .word(vocabulary.words))
        case .parts: .list(of: .anyText)
        case .entries(let entry): .list(of: .reference(entry.entryName))
        }
    }

    /// A Boolean: `true` or `false`.
    static let boolean = JSONValue.text("true|false", orElse: "Write true or false.", or: "boolean")

    /// A Boolean that cannot be blank: an object that has the field must say `true` or `false`.
    private static let unambiguousBoolean = JSONValue.text(
        "true|false", orElse: "Write true or false.", isRequired: true, or: "boolean")

    /// The definitions that fields refer to by name.
    static let definitions: [JSONMember] = {
        var definitions = [JSONMember("earlier-answer", earlierAnswer)]
        for field in AnswerField.allCases {
            guard case .entries(let entry) = field.kind,
                !definitions.contains(where: { $0.name == entry.entryName })
            else { continue }
            definitions.append(JSONMember(entry.entryName, AnswerSchema.entry(entry)))
        }
        return definitions
    }()

    /// Returns the schema of an entry of a list, of which some fields are required when another than the main
    /// one is filled in.
    private static func entry<Field: EntryField>(_ field: Field.Type) -> JSONValue {
        .group(
            field.allCases.map { member($0.rawValue, $0.kind, $0.description) },
            with: Field.required.map(\.rawValue),
            whenOneOf: field.allCases.filter { $0 != .main }.map(\.rawValue))
    }

    /// A reference to an answer in another cycle.
    private static let earlierAnswer = JSONValue.group(
        [
            .field("checklist", "Checklist", "The id of the checklist, as in salvador-2010.", .anyText),
            .field("cycle", "Cycle", "The id of the cycle, as in 2011.", .anyText),
            .field("item", "Item", "The name of the item, as in cybercrime-legislation.", .anyText),
            .field(
                "held-on", "Held on", "The day on which the answer still held, as in 2026-03-01.",
                .text(
                    SchemaPatterns.date, orElse: "Write the year, the month and the day, as in 2026-03-01."),
                examples: ["2026-03-01"]),
        ], with: ["checklist", "cycle", "item"], whenOneOf: ["checklist", "cycle", "item", "held-on"])
}
