import ByteText
import Diagnostics
import FollowUpModel
import YAMLSyntax

// The parts of a form that are no answers: the fields to copy, and the wordings of the questions.
extension Decoder {
    /// Reports words that were typed among the fields to copy. What is true or false there was not typed.
    mutating func checkFieldsToCopy(_ node: NodeID?) {
        guard let node, let typed = firstText(in: node) else { return }
        let finding = TypedAmongFieldsToCopy.finding
        add(
            finding.located(at: SourceLocation(path: path, range: tree.range(typed))).confidential(
                message: finding.message, item: nil, help: finding.help ?? ""))
    }

    private func firstText(in node: NodeID) -> NodeID? {
        switch tree.kind(node) {
        case .scalar: isBlank(node) || ["true", "false"].contains(trimmed(node)) ? nil : node
        case .mapping: tree.entries(of: node).lazy.compactMap { firstText(in: $0.value) }.first
        case .sequence: tree.children(of: node).lazy.compactMap { firstText(in: $0) }.first
        case .alias: node
        }
    }

    /// Reads which wording of each question was sent, and reports those that were overwritten. Questions that the
    /// checklist does not ask are left alone: the file may be on another edition.
    mutating func readWordings(_ node: NodeID?, _ checklist: Questions) {
        guard let node, !isBlank(node), expect(.mapping, node) else { return }
        for (key, value) in tree.entries(of: node) {
            let id = tree.string(key)
            guard let wording = text(value), let position = checklist.position(ofItem: id) else { continue }
            item = id
            let finding = QuestionOverwritten.check(wording.value, now: checklist.items[position].wording)
            report(finding, at: wording.range)
            item = nil
            if finding == nil { wordings[id] = value }
        }
    }

    /// Checks which wording of its question an answer is to.
    /// - Parameter own: The wording that it names itself.
    mutating func checkWording(_ own: Located<String>?, of answer: Answer, to item: Item) {
        if let own, let finding = QuestionOverwritten.check(own.value, now: item.wording) {
            report(finding, at: own.range)
            return
        }
        guard !answer.isBlank, otherEdition == nil else { return }
        let sent = text(wordings[item.id])
        if let own, let sent, let finding = WordingsDiffer.check(answered: own.value, sent: sent.value) {
            report(finding, at: own.range)
        } else if let answered = own ?? sent {
            // Where the wordings stand together, the answer is what is in question.
            report(
                QuestionReworded.check(answered: answered.value, now: item.wording),
                at: own?.range ?? answer.range)
        }
    }
}
