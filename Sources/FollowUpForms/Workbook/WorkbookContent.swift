import ByteText
import FollowUpModel
import YAMLSyntax

/// What a submission says, in the places that the workbook has for it.
struct WorkbookContent {
    /// A proposal, with the name of its list.
    struct Proposal {
        var list: String
        var text: String
        var commitments: [String] = []
    }

    /// The fields about the reply.
    private(set) var reply: [ReplyField: String] = [:]
    /// The proposals.
    private(set) var proposals: [Proposal] = []
    /// Where something stands for which there is no place, as the names of fields and questions.
    private(set) var withoutPlace: [String] = []
    /// What is filled in in each answer: texts by the names of their fields, and entries of lists.
    private var texts: [String: [String: String]] = [:]
    private var lists: [String: [String: [[String: String]]]] = [:]
    private var words: [String: [String: [String]]] = [:]

    /// Creates one in which nothing is said.
    init() {}

    /// Takes what a submission says and the workbook of a form has a place for, and notes all else.
    init(_ text: String, on form: BlankChecklist) {
        let file = LineMappedFile(SourceFile(path: "", bytes: Array(text.utf8)))
        var reading = Reading(file: file, form: form)
        guard !file.tree.isEmpty else { return }
        take(&reading)
        withoutPlace = reading.withoutPlace
    }

    /// Returns a text of an answer; empty where there is none.
    func text(_ field: String, of item: String) -> String { texts[item]?[field] ?? "" }

    /// Returns the entries of a list of an answer.
    func entries(_ field: String, of item: String) -> [[String: String]] { lists[item]?[field] ?? [] }

    /// Returns the parts that an answer names.
    func parts(of item: String) -> [String] { words[item]?[AnswerField.parts.rawValue] ?? [] }

    /// Returns the rows of an answer on a sheet on which a row is an entry, by the names of the columns.
    func rows(on sheet: FormSheet, of item: String) -> [[String: String]] {
        switch sheet {
        case .measures: return entries(AnswerField.measures.rawValue, of: item)
        case .plan: return entries(AnswerField.plan.rawValue, of: item)
        case .assistance:
            return [AnswerField.needed, .offered].flatMap { field in
                entries(field.rawValue, of: item).map { $0.merging(["direction": field.rawValue]) { $1 } }
            }
        case .difficulties:
            var kinds = (words[item]?[AnswerField.challengeKinds.rawValue] ?? [])[...]
            var text: String? = texts[item]?[AnswerField.challenges.rawValue]
            var rows: [[String: String]] = []
            while text != nil || !kinds.isEmpty {
                var row = [AnswerField.challenges.rawValue: text ?? ""]
                for (name, kind) in zip(FormSheet.challengeKinds, kinds) { row[name] = kind }
                kinds = kinds.dropFirst(FormSheet.challengeKinds.count)
                rows.append(row)
                text = nil
            }
            return rows
        case .instructions, .reply, .answers, .parts, .treaties, .proposals, .lists: return []
        }
    }
}

// MARK: Taking

extension WorkbookContent {
    private mutating func take(_ reading: inout Reading) {
        for (key, value) in reading.fields(of: 0) {
            switch key {
            case "answers":
                for (id, answer) in reading.fields(of: value) {
                    guard let item = reading.form.asked.first(where: { $0.id == id }) else { continue }
                    take(answer, to: item, &reading)
                }
            case "proposals": takeProposals(value, [], &reading)
            case "questions": reading.takeWordings(value)
            case let group where ReplyField.allCases.contains { $0.path.group == group }:
                for (name, value) in reading.fields(of: value) {
                    take(value, as: "\(group).\(name)", &reading)
                }
            case let name: take(value, as: name, &reading)
            }
        }
    }

    private mutating func take(_ value: NodeID, as name: String, _ reading: inout Reading) {
        guard let field = ReplyField(rawValue: name), reply[field] == nil, let text = reading.text(value),
            // What the form itself says is not typed.
            field.isTyped || text == reading.form.text(of: field)
        else { return }
        reply[field] = text
        reading.take(value)
    }

    private mutating func take(_ answer: NodeID, to item: Item, _ reading: inout Reading) {
        for (name, value) in reading.fields(of: answer) {
            if name == AnswerFieldGroup.assistance.rawValue {
                for (name, value) in reading.fields(of: value) { take(value, name, to: item, &reading) }
            } else {
                take(value, name, to: item, &reading)
            }
        }
    }

    private mutating func take(_ value: NodeID, _ name: String, to item: Item, _ reading: inout Reading) {
        guard let field = AnswerField(rawValue: name) else { return }
        switch field.kind {
        case .wording: if reading.text(value) == item.wording { reading.take(value) }
        case .prose, .line, .word:
            let hasPlace = field != .status || !item.asksAboutTreaties
            guard hasPlace, texts[item.id]?[name] == nil, let text = reading.text(value) else { return }
            texts[item.id, default: [:]][name] = Self.cell(text)
            reading.take(value)
        case .boolean:
            guard field != .confirmed, texts[item.id]?[name] == nil, let text = reading.text(value) else {
                return
            }
            let word = text == "true" ? FormChoice.yesWord : text == "false" ? "" : text
            texts[item.id, default: [:]][name] = word
            reading.take(value)
        case .parts:
            // The commitments of a question that is not divided have no rows.
            let parts = item.hasParts ? item.commitments : []
            words[item.id, default: [:]][name, default: []] += reading.texts(of: value) { parts.contains($0) }
        case .words: words[item.id, default: [:]][name, default: []] += reading.texts(of: value) { _ in true }
        case .entries(let fields):
            for entry in reading.entries(of: value) {
                take(entry, field, named: fields.names, to: item, &reading)
            }
        case .reference, .year, .partialDate, .treaty, .address: break
        }
    }

    private mutating func take(
        _ entry: NodeID, _ field: AnswerField, named names: [String], to item: Item, _ reading: inout Reading
    ) {
        var fields: [String: String] = [:]
        if field == .treaties {
            // There is one row for each treaty that the question asks about.
            let treaty = reading.fields(of: entry).first { $0.name == TreatyField.main.rawValue }
            guard let id = treaty.flatMap({ reading.text($0.value) }), item.treaties.contains(id),
                !entries(field.rawValue, of: item.id).contains(where: { $0[TreatyField.main.rawValue] == id })
            else { return }
        }
        for (name, value) in reading.fields(of: entry) {
            guard names.contains(name), fields[name] == nil, let text = reading.text(value), !text.isEmpty
            else {
                continue
            }
            fields[name] = text
            reading.take(value)
        }
        if !fields.isEmpty { lists[item.id, default: [:]][field.rawValue, default: []].append(fields) }
    }

    private mutating func takeProposals(_ node: NodeID, _ path: [String], _ reading: inout Reading) {
        for (name, value) in reading.fields(of: node) { takeProposals(value, path + [name], &reading) }
        guard let list = ProposalList.allCases.first(where: { $0.path == path }) else { return }
        for entry in reading.entries(of: node) {
            let fields = reading.fields(of: entry)
            let text = fields.first { $0.name == "text" }?.value ?? entry
            guard let words = reading.text(text), !words.isEmpty else { continue }
            reading.take(text)
            let commitments = fields.first { $0.name == "commitments" }.map {
                reading.texts(of: $0.value) { _ in true }
            }
            proposals.append(
                Proposal(list: list.rawValue, text: Self.cell(words), commitments: commitments ?? []))
        }
    }

    /// Returns a text as it stands in a cell, in which its paragraphs stand apart.
    private static func cell(_ text: String) -> String {
        text.split(separator: "\n").joined(separator: "\n\n")
    }
}

/// A submission of which one piece after the other is taken, so that what nobody took is known to have no place.
private struct Reading {
    let file: LineMappedFile
    let form: BlankChecklist
    private var taken: Set<NodeID> = []

    init(file: LineMappedFile, form: BlankChecklist) { (self.file, self.form) = (file, form) }

    private var tree: YAMLTree { file.tree }

    /// Returns the fields of a mapping, in their order; none of anything else.
    func fields(of node: NodeID) -> [(name: String, value: NodeID)] {
        guard tree.kind(node) == .mapping else { return [] }
        return tree.entries(of: node).filter { tree.kind($0.key) == .scalar }.map {
            (tree.string($0.key), $0.value)
        }
    }

    /// Returns the entries of a list; none of anything else.
    func entries(of node: NodeID) -> [NodeID] {
        tree.kind(node) == .sequence ? Array(tree.children(of: node)) : []
    }

    /// Returns the text at a node, which is empty where nothing is filled in; nil if it is none.
    func text(_ node: NodeID) -> String? {
        guard tree.kind(node) == .scalar else { return nil }
        return file.filledValue(node) == nil ? "" : tree.string(node)
    }

    /// Takes what stands at a node.
    mutating func take(_ node: NodeID) { taken.insert(node) }

    /// Takes those texts of a list that have a place, and returns them.
    mutating func texts(of list: NodeID, where hasPlace: (String) -> Bool) -> [String] {
        var texts: [String] = []
        for entry in entries(of: list) {
            guard let text = text(entry), !text.isEmpty, hasPlace(text) else { continue }
            texts.append(text)
            take(entry)
        }
        return texts
    }

    /// Takes the wordings of the questions, where they are those of the form.
    mutating func takeWordings(_ node: NodeID) {
        for (id, value) in fields(of: node) {
            let item = form.checklist.items.first { $0.id == id }
            if item == nil || text(value) == item?.wording { take(value) }
        }
    }

    /// Where something stands that nobody has taken, by the names of fields and questions that the form knows: what somebody
    /// typed in the place of a name may be given in confidence.
    var withoutPlace: [String] {
        var names: [String] = []
        for path in paths(toLeft: 0, []) {
            let name =
                switch path.first {
                case nil: "fields that the form does not have"
                case "answers" where path.count > 1: path[1...].prefix(2).joined(separator: ": ")
                case "proposals": path.joined(separator: ": ")
                case let field?: field
                }
            if !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Returns the names that lead to what is left at a node or below it.
    private func paths(toLeft node: NodeID, _ path: [String]) -> [[String]] {
        switch tree.kind(node) {
        case .alias: return [path]
        case .scalar: return taken.contains(node) || file.filledValue(node) == nil ? [] : [path]
        case .sequence: return tree.children(of: node).flatMap { paths(toLeft: $0, path) }
        case .mapping:
            return tree.entries(of: node).flatMap { key, value in
                let name = tree.string(key)
                // What is typed there is no part of an answer, and found by a rule.
                if path.isEmpty, name == form.fieldsToCopy.name { return [[String]]() }
                let isQuestion = path == ["answers"] || path == ["questions"]
                let isKnown =
                    isQuestion ? form.checklist.items.contains { $0.id == name } : Self.names.contains(name)
                return isKnown ? paths(toLeft: value, path + [name]) : [path]
            }
        }
    }

    /// The names of all fields of a submission.
    private static let names: Set<String> = Set(
        ReplyField.allCases.flatMap { [$0.path.group, $0.path.name].compactMap(\.self) }
            + AnswerField.allCases.map(\.rawValue) + AnswerFieldGroup.allCases.map(\.rawValue)
            + MeasureField.names + AssistanceField.names + PlannedStepField.names + TreatyField.names
            + ProposalList.allCases.flatMap(\.path)
            + ["answers", "proposals", "questions", "retired", "text", "commitments"])
}
