import FollowUpModel
import YAMLSyntax

/// Where the answers of an earlier checklist belong in a newer edition of it.
///
/// A question on several commitments may have been divided since. An answer goes as a whole to one item that asks what it
/// speaks of, by the commitments that it names: to the one that it was given to, where that still asks it. The others are told
/// that words for them stand there.
struct FormerAnswers {
    /// What stands in another item and speaks of this one too.
    struct Mention {
        /// The question that was answered.
        let question: String
        /// The id of the item in which the answer stands now.
        let home: String
        /// Whether the answer names what this item asks; one that names no part may or may not speak of it.
        let isNamed: Bool
        /// Whether it was given in confidence.
        let isConfidential: Bool
    }

    /// The answers by the ids of the items that they go into.
    private(set) var homes: [String: LinedEntry] = [:]
    /// What stands elsewhere, by the ids of the items that it speaks of too.
    private(set) var mentions: [String: [Mention]] = [:]
    /// The answers to what is not asked any more.
    private(set) var leaving: [LinedEntry] = []

    /// Finds the places of `answers`, which stand in `file`, among `items`. `former` are the questions that they answer; nil where
    /// these are not known.
    init(_ answers: [LinedEntry], in file: LinedFile, to former: Questions?, among items: [Item]) {
        let moves = answers.map { Move($0, in: file, to: former, among: items) }
        // An item that still has its own answer is not given another.
        for move in moves where move.home == move.answer.name { homes[move.answer.name] = move.answer }
        for move in moves {
            var (home, others) = (move.home, move.others)
            if let taken = home, homes[taken, default: move.answer].key != move.answer.key {
                // It stays under its own name, and the item that it speaks of says so.
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

    /// Where one answer goes.
    private struct Move {
        let answer: LinedEntry
        /// The item that it goes into; nil where nothing asks what it speaks of.
        var home: String?
        /// The new items that it speaks of too.
        var others: [String] = []
        var question = ""
        /// Whether it is known of which commitments it speaks.
        var isNamed = false

        init(_ answer: LinedEntry, in file: LinedFile, to former: Questions?, among items: [Item]) {
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

extension LinedFile {
    /// The parts of its item that an answer names.
    func parts(of answer: LinedEntry) -> Set<String> {
        guard tree.kind(answer.value) == .mapping,
            let parts = value(AnswerField.parts.rawValue, of: answer.value), tree.kind(parts) == .sequence
        else { return [] }
        return Set(tree.children(of: parts).compactMap(word))
    }

    /// Whether a person filled in any field of an answer.
    func isAnswered(_ answer: LinedEntry) -> Bool {
        tree.entries(of: answer.value).contains { key, value in
            (AnswerField(rawValue: tree.string(key))?.isSubstance ?? true) && isFilled(value)
        }
    }

    /// Whether an answer is, or may be, given in confidence: it does not say clearly that it is not.
    fileprivate func isConfidential(_ answer: LinedEntry) -> Bool {
        guard let value = value(AnswerField.confidential.rawValue, of: answer.value) else { return false }
        return word(value) != "false"
    }
}
