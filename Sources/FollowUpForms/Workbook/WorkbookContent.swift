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
    /// The names of fields that hold something for which there is no place.
    private(set) var withoutPlace: [String] = []
    /// What is filled in in each answer: texts by the names of their fields, and entries of lists.
    private var texts: [String: [String: String]] = [:]
    private var lists: [String: [String: [[String: String]]]] = [:]
    private var words: [String: [String: [String]]] = [:]

    /// Creates one in which nothing is said.
    init() {}

    /// Takes what a submission says.
    init(_ text: String) {
        let tree = YAMLReader.read(SourceFile(path: "", bytes: Array(text.utf8))).tree
        guard !tree.isEmpty else { return }
        for (key, value) in tree.entries(of: 0) {
            switch tree.string(key) {
            case "answers":
                for (item, answer) in tree.entries(of: value) { take(answer, of: tree.string(item), tree) }
            case "proposals": takeProposals(value, [], tree)
            case let group where ReplyField.allCases.contains { $0.path.group == group }:
                for (key, value) in tree.entries(of: value) {
                    take(value, as: "\(group).\(tree.string(key))", tree)
                }
            case "questions", "to-copy": break
            case let name: take(value, as: name, tree)
            }
        }
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

    private mutating func take(_ value: NodeID, as name: String, _ tree: YAMLTree) {
        let field = ReplyField(rawValue: name)
        if let field, tree.kind(value) == .scalar {
            reply[field] = tree.string(value)
        } else {
            noteIfFilled(value, name, tree)
        }
    }

    private mutating func take(_ answer: NodeID, of item: String, _ tree: YAMLTree) {
        for (key, value) in tree.entries(of: answer) {
            let name = tree.string(key)
            if name == AnswerFieldGroup.assistance.rawValue {
                for (key, value) in tree.entries(of: value) { take(value, tree.string(key), of: item, tree) }
            } else {
                take(value, name, of: item, tree)
            }
        }
    }

    private mutating func take(_ value: NodeID, _ name: String, of item: String, _ tree: YAMLTree) {
        guard let field = AnswerField(rawValue: name), field != .question else {
            if name != AnswerField.question.rawValue { noteIfFilled(value, "\(item): \(name)", tree) }
            return
        }
        switch (field.kind, tree.kind(value)) {
        case (.prose, .scalar), (.line, .scalar), (.word, .scalar):
            // The paragraphs of a text stand apart in a cell.
            let text = tree.string(value).split(separator: "\n").joined(separator: "\n\n")
            if !text.isEmpty { texts[item, default: [:]][name] = text }
        case (.boolean, .scalar) where field != .confirmed:
            let text = tree.string(value)
            let word = text == "true" ? FormChoice.yesWord : text == "false" ? "" : text
            texts[item, default: [:]][name] = word
        case (.parts, .sequence), (.words, .sequence):
            words[item, default: [:]][name] = tree.children(of: value).map { tree.string($0) }
        case (.entries, .sequence):
            lists[item, default: [:]][name] = tree.children(of: value).compactMap { entry in
                let fields = tree.entries(of: entry).map { (tree.string($0.key), tree.string($0.value)) }
                let filled = fields.filter { !$0.1.isEmpty }
                return filled.isEmpty ? nil : Dictionary(filled, uniquingKeysWith: { first, _ in first })
            }
        default: noteIfFilled(value, "\(item): \(name)", tree)
        }
    }

    private mutating func takeProposals(_ node: NodeID, _ path: [String], _ tree: YAMLTree) {
        switch tree.kind(node) {
        case .mapping:
            for (key, value) in tree.entries(of: node) {
                takeProposals(value, path + [tree.string(key)], tree)
            }
        case .sequence:
            for entry in tree.children(of: node) {
                let list = ProposalList.allCases.first { $0.path == path }
                guard let list else {
                    noteIfFilled(entry, (["proposals"] + path).joined(separator: ": "), tree)
                    continue
                }
                var proposal = Proposal(list: list.rawValue, text: "")
                if tree.kind(entry) == .scalar { proposal.text = tree.string(entry) }
                for (key, value) in tree.entries(of: entry) {
                    switch tree.string(key) {
                    case "text": proposal.text = tree.string(value)
                    case "commitments":
                        proposal.commitments = tree.children(of: value).map { tree.string($0) }
                    default: noteIfFilled(value, "proposals", tree)
                    }
                }
                if !proposal.text.isEmpty { proposals.append(proposal) }
            }
        case .scalar, .alias: noteIfFilled(node, (["proposals"] + path).joined(separator: ": "), tree)
        }
    }

    /// Notes a field that has no place, if anything is filled in in it.
    private mutating func noteIfFilled(_ value: NodeID, _ name: String, _ tree: YAMLTree) {
        let isFilled = tree.subtree(of: value).contains { tree.kind($0) == .scalar && !tree.utf8($0).isEmpty }
        if isFilled { withoutPlace.append(name) }
    }
}
