import FollowUpModel
import YAMLSyntax

/// The assignment of the answers to an earlier checklist to the items of a newer edition.
///
/// A question on several commitments may since have been divided. An answer goes as a whole to one item that
/// asks about a commitment that it names: to its own item, if that still asks about one. The other items get
/// a comment that refers to it.
struct FormerAnswers {
    /// An answer in another item that also speaks of this one.
    struct Mention {
        /// The question that was answered.
        let question: String
        /// The id of the item that now holds the answer.
        let home: String
        /// Whether the answer names a commitment of this item; an answer that names no parts may or may not
        /// speak of it.
        let isNamed: Bool
        /// Whether it was given in confidence.
        let isConfidential: Bool
    }

    /// The answers by the ids of the items that now hold them.
    private(set) var homes: [String: LineMappedEntry] = [:]
    /// The answers held by other items, by the ids of the items that they also speak of.
    private(set) var mentions: [String: [Mention]] = [:]
    /// The answers to questions that are no longer asked.
    private(set) var leaving: [LineMappedEntry] = []

    /// Assigns `answers`, which are in `file`, to `items`. `former` are the questions that they answer, or
    /// nil if these are not known.
    init(_ answers: [LineMappedEntry], in file: LineMappedFile, to former: Questions?, among items: [Item]) {
        let moves = answers.map { Move($0, in: file, to: former, among: items) }
        // An item that keeps its own answer gets no other.
        for move in moves where move.home == move.answer.name { homes[move.answer.name] = move.answer }
        for move in moves {
            var (home, others) = (move.home, move.others)
            if let taken = home, homes[taken, default: move.answer].key != move.answer.key {
                // The answer stays under its own name, and the item that it speaks of refers to it.
                let isFree = items.contains { $0.id == move.answer.name } && homes[move.answer.name] == nil
                home = isFree ? move.answer.name : nil
                others.append(taken)
            }
            guard let home else {
                leaving.append(move.answer)
                continue
            }
            homes[home] = move.answer
            for item in others where item != home {
                mentions[item, default: []].append(
                    Mention(
                        question: move.question, home: home, isNamed: move.isNamed,
                        isConfidential: file.isConfidential(move.answer)))
            }
        }
    }

    /// The destination of one answer.
    private struct Move {
        let answer: LineMappedEntry
        /// The item that it goes to; nil if no item asks about what it speaks of.
        var home: String?
        /// The new items that it also speaks of.
        var others: [String] = []
        var question = ""
        /// Whether it is known which commitments it speaks of.
        var isNamed = false

        init(_ answer: LineMappedEntry, in file: LineMappedFile, to former: Questions?, among items: [Item]) {
            self.answer = answer
            let isAsked = items.contains { $0.id == answer.name }
            home = isAsked ? answer.name : nil
            guard let former, let position = former.position(ofItem: answer.name), file.isAnswered(answer)
            else { return }
            let item = former.items[position]
            question = item.question
            let named = item.commitments.filter(file.parts(of: answer).contains)
            isNamed = !item.hasParts || !named.isEmpty
            let spoken = Set(item.hasParts && !named.isEmpty ? named : item.commitments)
            let asking = items.filter { !spoken.isDisjoint(with: $0.commitments) }.map(\.id)
            let isNew = { (id: String) in former.position(ofItem: id) == nil }
            if !(isAsked && asking.contains(answer.name)), !asking.isEmpty {
                home = asking.first(where: isNew) ?? asking.first
            }
            others = asking.filter { $0 != home && isNew($0) }
        }
    }
}

extension LineMappedFile {
    /// Returns the parts of its item that an answer names.
    func parts(of answer: LineMappedEntry) -> Set<String> {
        guard tree.kind(answer.value) == .mapping,
            let parts = value(AnswerField.parts.rawValue, of: answer.value), tree.kind(parts) == .sequence
        else { return [] }
        return Set(tree.children(of: parts).compactMap(word))
    }

    /// Returns whether a person filled in any field of an answer.
    func isAnswered(_ answer: LineMappedEntry) -> Bool {
        tree.entries(of: answer.value).contains { key, value in
            switch AnswerField(rawValue: tree.string(key)) {
            case .treaties?: hasPositions(value)
            case let field: (field?.isSubstance ?? true) && isFilled(value)
            }
        }
    }

    /// Returns whether a list of treaties has more than their names, which the form fills in.
    func hasPositions(_ treaties: NodeID) -> Bool {
        guard tree.kind(treaties) == .sequence else { return isFilled(treaties) }
        return tree.children(of: treaties).contains { entry in
            guard tree.kind(entry) == .mapping else { return isFilled(entry) }
            return tree.entries(of: entry).contains { key, value in
                tree.string(key) != TreatyField.main.rawValue && isFilled(value)
            }
        }
    }

    /// Returns the ids of the treaties that a list names.
    func treaties(in list: NodeID) -> Set<String> {
        guard tree.kind(list) == .sequence else { return [] }
        return Set(
            tree.children(of: list).compactMap { value(TreatyField.main.rawValue, of: $0).flatMap(word) })
    }

    /// Returns whether an answer is, or may be, confidential: it does not clearly say that it is not.
    fileprivate func isConfidential(_ answer: LineMappedEntry) -> Bool {
        guard let value = value(AnswerField.confidential.rawValue, of: answer.value) else { return false }
        return word(value) != "false"
    }
}
