import FollowUpModel

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
    }

    /// The answers by the ids of the items that they go into.
    private(set) var homes: [String: LinedEntry] = [:]
    /// What stands elsewhere, by the ids of the items that it speaks of too.
    private(set) var mentions: [String: [Mention]] = [:]
    /// The answers to what is not asked any more.
    private(set) var leaving: [LinedEntry] = []

    /// Finds the places of `answers`, which stand in `file`, among `items`. `former` are the questions that they answer; nil where
    /// these are not known, or are of the same edition.
    init(_ answers: [LinedEntry], in file: LinedFile, to former: Questions?, among items: [Item]) {
        let ids = Set(items.map(\.id))
        let moves = answers.map { Move($0, in: file, to: former, among: items, ids) }
        // An item that still has its own answer is not given another.
        for move in moves where move.home == move.answer.name { homes[move.answer.name] = move.answer }
        for move in moves {
            guard let home = move.home, homes[home, default: move.answer].key == move.answer.key else {
                leaving.append(move.answer)
                continue
            }
            homes[home] = move.answer
            for item in move.others {
                mentions[item, default: []].append(Mention(question: move.question, home: home))
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

        init(
            _ answer: LinedEntry, in file: LinedFile, to former: Questions?, among items: [Item],
            _ ids: Set<String>
        ) {
            self.answer = answer
            home = ids.contains(answer.name) ? answer.name : nil
            guard let former, let position = former.position(ofItem: answer.name),
                file.isFilled(answer.value)
            else { return }
            let item = former.items[position]
            question = item.question
            let named = item.commitments.filter(file.parts(of: answer).contains)
            let spoken = Set(item.hasParts && !named.isEmpty ? named : item.commitments)
            let asking = items.filter { !spoken.isDisjoint(with: $0.commitments) }.map(\.id)
            if let home, asking.contains(home) || asking.isEmpty {
                self.home = home
            } else {
                home = asking.first { former.position(ofItem: $0) == nil } ?? asking.first
            }
            others = asking.filter { $0 != home && former.position(ofItem: $0) == nil }
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
}
