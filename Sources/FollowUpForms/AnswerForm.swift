import FollowUpModel
import YAMLSyntax

/// The blank fields of an answer, in order.
enum AnswerForm {
    /// Returns the blank fields of the answer to an item.
    ///
    /// - Parameters:
    ///   - elsewhere: The answers on another checklist that may also answer the item.
    ///   - isConfidential: Whether the answer is marked as confidential until its State changes that.
    static func blank(
        _ item: Item, of checklist: Checklist, elsewhere: [RelatedAnswer] = [], isConfidential: Bool = false
    ) -> [FormField] {
        let isConfidential = isConfidential || elsewhere.contains { $0.extent == .whole && $0.isConfidential }
        var fields: [FormField] = []
        for field in AnswerField.allCases {
            if field.group != nil {
                // A group takes the place of its first field.
                if let group = field.group, group.fields.first == field { fields.append(blank(group)) }
                continue
            }
            switch field {
            case .parts: fields += parts(of: item, checklist)
            case .status where item.asksOfTreaties: break
            case .treaties: fields += treaties(of: item, checklist)
            default: fields += blank(field, item, isConfidential: isConfidential)
            }
            if field == .question { fields += RelatedAnswer.fields(elsewhere) }
        }
        return fields
    }

    /// Returns a field as it is sent out, or nothing if the form does not ask for it.
    private static func blank(_ field: AnswerField, _ item: Item, isConfidential: Bool) -> [FormField] {
        let name = field.rawValue
        let own: [String]
        switch field.kind {
        case .wording: own = ["    \(name): \"\(item.wording)\""]
        case .reference, .parts, .boolean(initially: nil, _): return []
        case .boolean(let initial?, _):
            own = ["    \(name): \(initial || field == .confidential && isConfidential)"]
        case .prose: own = ["    \(name): >", "      "]
        case .line, .word, .year, .partialDate, .treaty, .address: own = ["    \(name): \"\""]
        case .words: own = ["    \(name): []"]
        case .entries(let entry): own = ["    \(name):", "      \(blankEntry(entry))"]
        }
        return [FormField(name: name, lines: comment(field) + own)]
    }

    /// Returns the field that names the parts of an item, each explained, or nothing if the item asks about
    /// one thing.
    private static func parts(of item: Item, _ checklist: Checklist) -> [FormField] {
        guard item.hasParts else { return [] }
        let name = AnswerField.parts.rawValue
        let words = checklist.commitments(of: item).flatMap { commitment in
            YAMLText.comment(
                FormComments.part(
                    commitment.id, heading: commitment.heading, paragraph: commitment.paragraph),
                prefix: "    #   ",
                hanging: 2)
        }
        let comment = YAMLText.comment(FormComments.parts, prefix: "    # ") + words
        return [FormField(name: name, lines: ["    #"] + comment + ["    \(name): []"])]
    }

    /// Returns the field with a line for each treaty that an item asks of, each named, or nothing if it asks of
    /// none.
    private static func treaties(of item: Item, _ checklist: Checklist) -> [FormField] {
        guard item.asksOfTreaties else { return [] }
        let name = AnswerField.treaties.rawValue
        let words = checklist.treaties(of: item).flatMap { treaty in
            YAMLText.comment(
                FormComments.treaty(treaty.id, title: treaty.title), prefix: "    #   ", hanging: 2)
        }
        let rows = item.treaties.map { "      \(blankEntry(on: $0))" }
        return [
            FormField(name: name, lines: comment(.treaties) + words + ["    \(name):"] + rows)
        ]
    }

    /// Returns the entry of a treaty as it is sent out.
    static func blankEntry(on treaty: String) -> String {
        let fields = TreatyField.allCases.map {
            "\($0.rawValue): \(YAMLText.quoted($0 == .main ? treaty : ""))"
        }
        return "- { \(fields.joined(separator: ", ")) }"
    }

    private static func blank(_ group: AnswerFieldGroup) -> FormField {
        // What all fields of the group share is written once, above them.
        let comment = group.fields.first.map(comment) ?? []
        let fields = group.fields.flatMap { field -> [String] in
            guard case .entries(let entry) = field.kind else { return ["      \(field.rawValue): \"\""] }
            return ["      \(field.rawValue):", "        \(blankEntry(entry))"]
        }
        return FormField(name: group.rawValue, lines: comment + ["    \(group.rawValue):"] + fields)
    }

    /// Returns an entry of a list as it is sent out.
    private static func blankEntry<Field: EntryField>(_ field: Field.Type) -> String {
        "- { \(field.allCases.map { "\($0.rawValue): \"\"" }.joined(separator: ", ")) }"
    }

    /// Returns the comment above a field, with the words allowed in it or in its entries.
    private static func comment(_ field: AnswerField) -> [String] {
        let lines = field.description.comment.map { $0.isEmpty ? "    #" : "    # \($0)" }
        switch field.kind {
        case .word(let vocabulary):
            return lines + ["    # \(FormComments.choice(vocabulary, name: field.rawValue))"]
        case .words(let vocabulary): return lines + ["    #   \(FormComments.choice(vocabulary))"]
        case .entries(let entry): return lines + comment(entry)
        case .line, .prose, .boolean, .year, .partialDate, .treaty, .address, .wording, .reference, .parts:
            return lines
        }
    }

    private static func comment<Field: EntryField>(_ field: Field.Type) -> [String] {
        field.allCases.flatMap { field -> [String] in
            guard case .word(let vocabulary) = field.kind else { return [] }
            return YAMLText.comment(FormComments.choice(vocabulary, name: field.rawValue), prefix: "    # ")
        }
    }
}
