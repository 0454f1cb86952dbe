import Diagnostics
import FollowUpModel
import JSONText

/// What the page of a form is given, as JSON: the questions, the fields of an answer with what each accepts, the rules
/// that it checks, and its texts. It comes from the descriptions that the validator and the schema are made of, so that
/// the page has none of its own.
enum FormData {
    static func value(of page: FormPage, _ texts: FormTexts) -> JSONValue {
        let form = page.form
        let (checklist, instrument) = (form.checklist, form.checklist.instrument)
        let asked = form.asked
        let themes = instrument.themes.filter { theme in asked.contains { $0.theme == theme.id } }
        return .object([
            JSONMember("checklist", checklist.id), JSONMember("edition", "\(checklist.edition)"),
            JSONMember("language", page.language), JSONMember("cycle", form.cycle),
            JSONMember("title", checklist.title),
            JSONMember(
                "instrument",
                .object([
                    JSONMember("title", instrument.title), JSONMember("short", instrument.shortTitle),
                    JSONMember("symbol", instrument.symbol), JSONMember("unit", instrument.unit.name),
                ])),
            JSONMember(
                "state",
                .object([
                    JSONMember("code", form.state.code), JSONMember("name", form.name.name),
                    JSONMember("start", form.name.atStart),
                ])),
            JSONMember("exercise", .bool(MemberState.isInvented(form.state.code))),
            JSONMember("deadline", form.deadline.map { .string($0.iso) } ?? .null),
            JSONMember("address", form.address.map { .string($0) } ?? .null),
            JSONMember("head", .strings(form.titleLines)),
            JSONMember(
                "themes",
                .array(themes.map { .object([JSONMember("id", $0.id), JSONMember("heading", $0.heading)]) })),
            JSONMember(
                "items", .array(asked.enumerated().map { item($1, number: $0 + 1, of: asked.count, form) })),
            JSONMember("proposals", .array(ProposalList.allCases.map { $0.value(on: instrument) })),
            JSONMember("fields", .array(AnswerField.allCases.map(field))),
            JSONMember("entries", .object(entries)),
            JSONMember("patterns", .object(patterns)),
            JSONMember(
                "limits",
                .object([
                    JSONMember("words", .number(Answer.summaryLimit)),
                    JSONMember("principal", .number(Answer.maxPrincipalCount)),
                    JSONMember("principal-words", .number(Answer.maxPrincipalWordCount)),
                ])),
            JSONMember(
                "rules", .object(page.rules.filter(\.isInForm).map { rule($0, page.conditions[$0.code]) })),
            JSONMember("comments", comments(of: form)),
            JSONMember("texts", .object(texts.texts.map { JSONMember($0.name, $0.text) })),
            JSONMember("former", page.formerCycle.map { .string($0) } ?? .null),
            JSONMember("savedAs", page.savedAs ?? "\(form.state.code).yaml"),
            JSONMember("file", page.file.map { .string($0) } ?? .null),
        ])
    }

    private static func item(
        _ item: Item, number: Int, of count: Int, _ form: BlankChecklist
    ) -> JSONValue {
        let checklist = form.checklist
        var members = [
            JSONMember("id", item.id), JSONMember("theme", item.theme),
            JSONMember("question", item.question), JSONMember("keyPoint", item.keyPoint),
            JSONMember("guidance", item.guidance), JSONMember("citation", checklist.citation(of: item)),
            JSONMember("wording", item.wording),
            JSONMember(
                "commitments",
                .array(
                    checklist.commitments(of: item).map { commitment in
                        // A commitment is named only where there are several to be told apart.
                        let name = [
                            JSONMember("heading", commitment.heading),
                            JSONMember("paragraph", commitment.paragraph),
                        ]
                        return .object(
                            [JSONMember("id", commitment.id), JSONMember("summary", commitment.summary)]
                                + (item.hasParts ? name : []))
                    })),
        ]
        if item.asksAboutTreaties {
            let treaties = checklist.treaties(of: item).map { treaty in
                JSONValue.object([JSONMember("id", treaty.id), JSONMember("title", treaty.title)])
            }
            members.append(JSONMember("treaties", .array(treaties)))
        }
        let elsewhere = form.elsewhere[item.id] ?? []
        if !elsewhere.isEmpty { members.append(JSONMember("elsewhere", .array(elsewhere.map(\.value)))) }
        return .object(members)
    }

    /// A field of an answer: its name, what it is called, and what it accepts.
    private static func field(_ field: AnswerField) -> JSONValue {
        var members = kind(field.kind)
        if let group = field.group { members.append(JSONMember("group", group.rawValue)) }
        if field.isSubstance { members.append(JSONMember("substance", .bool(true))) }
        return described(field.rawValue, field.description, members)
    }

    private static func described(
        _ name: String, _ description: FieldDescription, _ members: [JSONMember]
    ) -> JSONValue {
        .object(
            [JSONMember("name", name), JSONMember("title", description.title)] + members)
    }

    private static func kind(_ kind: FieldKind) -> [JSONMember] {
        switch kind {
        case .line: [JSONMember("kind", "line")]
        case .prose: [JSONMember("kind", "prose")]
        case .word(let vocabulary): [JSONMember("kind", "word")] + words(vocabulary)
        case .words(let vocabulary): [JSONMember("kind", "words")] + words(vocabulary)
        case .boolean(_, let mayBeBlank):
            [JSONMember("kind", "boolean"), JSONMember("mayBeBlank", .bool(mayBeBlank))]
        case .year: [JSONMember("kind", "year")]
        case .partialDate: [JSONMember("kind", "partialDate")]
        case .treaty: [JSONMember("kind", "treaty")]
        case .address: [JSONMember("kind", "address")]
        case .wording: [JSONMember("kind", "wording")]
        case .reference: [JSONMember("kind", "reference")]
        case .parts: [JSONMember("kind", "parts")]
        case .entries(let entry): [JSONMember("kind", "entries"), JSONMember("entry", entry.entryName)]
        }
    }

    /// The words to choose from, and the rule on others.
    private static func words(_ vocabulary: Vocabulary) -> [JSONMember] {
        [JSONMember("words", .strings(vocabulary.words)), JSONMember("vocabulary", vocabulary.name)]
    }

    /// The fields of the entries of lists, by what an entry is called.
    private static var entries: [JSONMember] {
        var members: [JSONMember] = []
        for field in AnswerField.allCases {
            guard case .entries(let entry) = field.kind,
                !members.contains(where: { $0.name == entry.entryName })
            else { continue }
            members.append(JSONMember(entry.entryName, self.entry(entry)))
        }
        return members
    }

    private static func entry<Field: EntryField>(_ field: Field.Type) -> JSONValue {
        .object([
            JSONMember("main", Field.main.rawValue),
            JSONMember(
                "fields",
                .array(field.allCases.map { described($0.rawValue, $0.description, kind($0.kind)) })),
        ])
    }

    /// What values with a form look like, as in the schema.
    private static let patterns: [JSONMember] = [
        JSONMember("date", SchemaPatterns.date), JSONMember("partialDate", SchemaPatterns.partialDate),
        JSONMember("year", SchemaPatterns.year), JSONMember("address", SchemaPatterns.address),
        JSONMember("language", SchemaPatterns.language), JSONMember("space", SchemaPatterns.space),
    ]

    private static func rule(_ page: RulePage, _ condition: AnswerCondition?) -> JSONMember {
        var members = [JSONMember("severity", page.severity.rawValue)]
        if let condition { members.append(JSONMember("condition", value(of: condition))) }
        return JSONMember(page.code, .object(members))
    }

    private static func value(of condition: AnswerCondition) -> JSONValue {
        let parts = condition.conditions.map(value)
        return switch condition.kind {
        case .filled: .object([JSONMember("filled", condition.field?.rawValue ?? "")])
        case .status: .object([JSONMember("status", .strings(condition.statuses.map(\.rawValue)))])
        case .severalParts: .object([JSONMember("severalParts", .bool(true))])
        case .not: .object([JSONMember("not", parts.first ?? .null)])
        case .all: .object([JSONMember("all", .array(parts))])
        case .any: .object([JSONMember("any", .array(parts))])
        }
    }

    /// The comments of the YAML form, so that the page knows those that a person typed: each line by the FNV-1a hash of
    /// its bytes, in which every number counts as 0.
    private static func comments(of form: BlankChecklist) -> JSONValue {
        var hashes: Set<String> = []
        for line in form.text.utf8.split(separator: UInt8(ascii: "\n")) {
            // The form has no # but that of a comment.
            let comment = line.drop { $0 != UInt8(ascii: "#") }
            if !comment.isEmpty { hashes.insert(hash(comment)) }
        }
        return .object([
            JSONMember("own", .string(hashes.sorted().joined(separator: " "))),
            JSONMember("carriedOver", FormComments.carriedOver),
            JSONMember("sending", FormComments.sendingStart),
            JSONMember("language", FormComments.language), JSONMember("submitted", FormComments.submitted),
            JSONMember("respondent", FormComments.respondent),
            JSONMember("cleared-by", FormComments.clearedBy),
            JSONMember("questions", FormComments.wordings),
        ])
    }

    private static func hash(_ comment: some Sequence<UInt8>) -> String {
        var (hash, isInNumber): (UInt32, Bool) = (0x811C_9DC5, false)
        for byte in comment {
            let isFigure = 0x30...0x39 ~= byte
            defer { isInNumber = isFigure }
            if isFigure, isInNumber { continue }
            hash = (hash ^ UInt32(isFigure ? UInt8(ascii: "0") : byte)) &* 0x0100_0193
        }
        return String(hash, radix: 36)
    }
}

extension RelatedAnswer {
    /// What the page shows of it.
    fileprivate var value: JSONValue {
        .object([
            JSONMember("whole", .bool(isWhole)), JSONMember("checklist", checklist),
            JSONMember("cycle", cycle),
            JSONMember("item", item), JSONMember("question", question),
            JSONMember("note", note.map { .string($0) } ?? .null),
            JSONMember("confidential", .bool(isConfidential)), JSONMember("words", .strings(words)),
        ])
    }
}

extension ProposalList {
    /// What the page is given of it.
    fileprivate func value(on instrument: Instrument) -> JSONValue {
        .object([
            JSONMember("path", .strings(path)),
            JSONMember("title", .string(title(on: instrument.shortTitle))),
        ])
    }
}
