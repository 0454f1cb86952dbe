import FollowUpModel
import TextAnalysis
import YAMLSyntax

/// What is filled in at a place of a submission, whatever way it is typed: the words of its texts, without its blank
/// fields and entries.
indirect enum FilledValue: Hashable {
    /// The paragraphs of a text.
    case text([String])
    /// The entries of a list.
    case list([FilledValue])
    /// The fields of a group.
    case group([String: FilledValue])

    /// Returns whether it says everything that another value says, word for word: the same text, all entries of the
    /// other list, all fields of the other group.
    func covers(_ other: FilledValue?) -> Bool {
        switch (self, other) {
        case (_, nil): true
        case (.group(let own), .group(let fields)?):
            fields.allSatisfy { own[$0.key]?.covers($0.value) ?? false }
        case (.list(let own), .list(let entries)?): Self.lacking(own, of: entries).isEmpty
        default: self == other
        }
    }

    /// Returns the positions of the entries of a list that another list does not have, or not as often.
    static func lacking(_ other: [FilledValue], of entries: [FilledValue]) -> [Int] {
        var left = Dictionary(other.map { ($0, 1) }, uniquingKeysWith: +)
        return entries.indices.filter { position in
            left[entries[position], default: 0] -= 1
            return left[entries[position], default: 0] < 0
        }
    }

    /// The words of a text of one paragraph; nil for anything else.
    var words: String? {
        guard case .text(let paragraphs) = self, paragraphs.count == 1 else { return nil }
        return paragraphs[0]
    }
}

extension LineMappedFile {
    /// Returns what is filled in at a node; nil if that is nothing. What is true or false counts as filled in unless
    /// it is one of the words `besides`.
    func filledValue(_ node: NodeID, besides words: [String] = []) -> FilledValue? {
        switch tree.kind(node) {
        case .scalar:
            let paragraphs = FoldedText.paragraphs(tree.string(node))
            let isNull =
                tree.style(node) == .plain && ["~", "null", "Null", "NULL"].contains(tree.string(node))
            if paragraphs.isEmpty || isNull || paragraphs.count == 1 && words.contains(paragraphs[0]) {
                return nil
            }
            return .text(paragraphs)
        case .sequence:
            let entries = tree.children(of: node).compactMap { filledValue($0, besides: words) }
            return entries.isEmpty ? nil : .list(entries)
        case .mapping:
            let fields = tree.entries(of: node).compactMap { key, value in
                filledValue(value, besides: words).map { (tree.string(key), $0) }
            }
            return fields.isEmpty ? nil : .group(Dictionary(fields) { first, _ in first })
        case .alias: return .text([file.text(in: tree.range(node))])
        }
    }

    /// Returns what an answer says; nil if that is nothing. Its wording of the question is left out, and so is what is
    /// false; one that is still to be confirmed is the same as one that is given, but for saying so. Whether it is in
    /// confidence, and whether it is left blank on purpose, it says either way: one that says nothing of confidence is
    /// for publication, and not the same as one that is not.
    func filledAnswer(_ node: NodeID) -> FilledValue? {
        guard tree.kind(node) == .mapping else { return filledValue(node) }
        var fields: [String: FilledValue] = [:]
        var isConfirmed = true
        var isConfidential = false
        for (key, value) in tree.entries(of: node) {
            let name = tree.string(key)
            switch AnswerField(rawValue: name) {
            case .question?: break
            case .confirmed?: isConfirmed = word(value) != "false"
            // In doubt an answer is in confidence.
            case .confidential?: isConfidential = word(value) != "false"
            case .principal?, .leftBlank?: fields[name] = filledValue(value, besides: ["false"])
            case .treaties?: fields[name] = hasPositions(value) ? positions(value) : nil
            default: fields[name] = filledValue(value)
            }
        }
        guard !fields.isEmpty || isConfidential else { return nil }
        if fields.keys.contains(where: { AnswerField(rawValue: $0)?.isSubstance ?? true }) {
            fields[AnswerField.leftBlank.rawValue] =
                fields[AnswerField.leftBlank.rawValue] ?? .text(["false"])
        }
        fields[AnswerField.confidential.rawValue] = .text([isConfidential ? "true" : "false"])
        if isConfirmed { fields[AnswerField.confirmed.rawValue] = .text(["true"]) }
        return .group(fields)
    }

    /// Returns the entries of a list of treaties that say more than their names.
    private func positions(_ treaties: NodeID) -> FilledValue? {
        guard case .list(let entries)? = filledValue(treaties) else { return filledValue(treaties) }
        return .list(
            entries.filter { entry in
                guard case .group(let fields) = entry else { return true }
                return fields.keys.contains { $0 != TreatyField.main.rawValue }
            })
    }
}
