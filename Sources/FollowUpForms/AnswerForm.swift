import FollowUpModel
import YAMLSyntax

/// The blank fields of an answer, in order.
enum AnswerForm {
    /// Returns the blank fields of the answer to an item; those that are not asked under every question are
    /// among them.
    ///
    /// - Parameters:
    ///   - elsewhere: The answers on another checklist that may also answer the item.
    ///   - isConfidential: Whether the answer is marked as confidential until its State changes that.
    static func blank(
        _ item: Item, of checklist: Checklist, elsewhere: [RelatedAnswer] = [], isConfidential: Bool = false
    ) -> [FormField] {
        let isConfidential = isConfidential || elsewhere.contains { $0.extent == .whole && $0.isConfidential }
        return RelatedAnswer.fields(elsewhere)
            + AnswerField.allCases.flatMap { field -> [FormField] in
                switch field.place {
                case .nowhere: []
                case .amongFieldsToCopy: copies[field] ?? []
                case .underEveryQuestion where field == .parts: parts(of: item, checklist)
                case .underEveryQuestion where field == .treaties: treaties(of: item, checklist)
                case .underEveryQuestion where field == .status && item.asksAboutTreaties: []
                case .underEveryQuestion: [asked(field, isConfidential: isConfidential)]
                }
            }
    }

    /// The fields that stand once at the end of the form, to be copied from there.
    static let fieldsToCopy = AnswerField.allCases.flatMap { copies[$0] ?? [] }

    /// Those fields, which are the same for every question: made once, for the forms of all States.
    private static let copies = Dictionary(
        uniqueKeysWithValues: AnswerField.allCases.filter { $0.place == .amongFieldsToCopy }.map {
            ($0, toCopy($0))
        })

    /// Returns a field as it stands under every question.
    private static func asked(_ field: AnswerField, isConfidential: Bool) -> FormField {
        let isTrue = field == .confidential && isConfidential
        return FormField(
            name: field.rawValue, lines: blankLines(of: field, isTrue: isTrue),
            beside: FormComments.beside(field), initially: field.kind.initially(isTrue: isTrue))
    }

    /// Returns a field as it stands among those to copy, with its explanation above it: nothing for a field that
    /// its group has.
    private static func toCopy(_ field: AnswerField) -> [FormField] {
        if let group = field.group { return group.fields.first == field ? [blank(group)] : [] }
        // Whoever copies what is true or false means to say that it is true.
        return [
            FormField(
                name: field.rawValue, lines: comment(field) + blankLines(of: field, isTrue: true),
                isAsked: false,
                initially: field.kind.initially(isTrue: false))
        ]
    }

    /// Returns the lines of a blank field.
    private static func blankLines(of field: AnswerField, isTrue: Bool) -> [String] {
        let name = field.rawValue
        switch field.kind {
        case .boolean: return ["    \(name): \(isTrue)"]
        case .words, .parts: return ["    \(name): []"]
        case .entries(let entry): return ["    \(name):", "      \(blankEntry(entry))"]
        case .prose, .line, .word, .year, .partialDate, .treaty, .address, .wording, .reference:
            return ["    \(name): \"\""]
        }
    }

    /// Returns the field that names the parts of an item, each explained, or nothing if the item asks about
    /// one thing.
    private static func parts(of item: Item, _ checklist: Checklist) -> [FormField] {
        guard item.hasParts else { return [] }
        let comment = YAMLText.comment(FormComments.parts, prefix: "    # ", width: BlankChecklist.width)
        let lines =
            ["    #"] + comment + parts(of: item, checklist, width: BlankChecklist.width)
            + blankLines(of: .parts, isTrue: false)
        return [FormField(name: AnswerField.parts.rawValue, lines: lines)]
    }

    /// Returns the comment lines that name the parts of an item.
    static func parts(of item: Item, _ checklist: Checklist, width: Int) -> [String] {
        checklist.commitments(of: item).flatMap { commitment in
            YAMLText.comment(
                FormComments.part(
                    commitment.id, heading: commitment.heading,
                    citation: checklist.instrument.unit.citation(of: [commitment.paragraph])),
                prefix: "    #   ", hanging: 2, width: width)
        }
    }

    /// Returns the field with a line for each treaty that an item asks about, each named, or nothing if it asks about
    /// none.
    private static func treaties(of item: Item, _ checklist: Checklist) -> [FormField] {
        guard item.asksAboutTreaties else { return [] }
        let name = AnswerField.treaties.rawValue
        let words = checklist.treaties(of: item).flatMap { treaty in
            YAMLText.comment(
                FormComments.treaty(treaty.id, title: treaty.title), prefix: "    #   ", hanging: 2,
                width: BlankChecklist.width)
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
        return FormField(
            name: group.rawValue, lines: comment + ["    \(group.rawValue):"] + fields, isAsked: false)
    }

    /// Returns an entry of a list as it is sent out.
    private static func blankEntry<Field: EntryField>(_ field: Field.Type) -> String {
        "- { \(field.allCases.map { "\($0.rawValue): \"\"" }.joined(separator: ", ")) }"
    }

    /// Returns the comment above a field to copy, with the words allowed in it or in its entries.
    private static func comment(_ field: AnswerField) -> [String] {
        let lines = field.description.comment.map { "    # \($0)" }
        switch field.kind {
        case .word(let vocabulary):
            return lines + ["    # \(FormComments.choice(vocabulary, name: field.rawValue))"]
        case .words(let vocabulary): return lines + ["    #   \(FormComments.choice(vocabulary))"]
        case .entries(let entry): return lines + choices(in: entry)
        case .line, .prose, .boolean, .year, .partialDate, .treaty, .address, .wording, .reference, .parts:
            return lines
        }
    }

    /// Returns comment lines with the words allowed in the entries of a list.
    static func choices<Field: EntryField>(in field: Field.Type) -> [String] {
        field.allCases.flatMap { field -> [String] in
            guard case .word(let vocabulary) = field.kind else { return [] }
            return YAMLText.comment(FormComments.choice(vocabulary, name: field.rawValue), prefix: "    # ")
        }
    }
}

extension FieldKind {
    /// Returns what a field says that no State has filled in; nil if that is nothing.
    fileprivate func initially(isTrue: Bool) -> String? {
        if case .boolean = self { "\(isTrue)" } else { nil }
    }
}
