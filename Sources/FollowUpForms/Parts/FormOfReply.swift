public import ByteText
import FollowUpModel
import YAMLSyntax

extension BlankChecklist {
    /// Returns the form that asks what that of a reply asks: the short one, or some of the questions, where it says so.
    public func askingSame(as reply: SourceFile) -> BlankChecklist { askingSame(as: [LineMappedFile(reply)]) }

    /// Returns the form that asks what those of some replies ask together, where all of them say what that is.
    func askingSame(as replies: [LineMappedFile]) -> BlankChecklist {
        let known = replies.compactMap(\.asked)
        let asked = known.count < replies.count ? nil : Set(known.joined())
        // A workbook has no title.
        let isShort = replies.allSatisfy { $0.isShort(self) } || asked == Set(short.asked.map(\.id))
        let form = isShort ? short : self
        return asked.map(form.asking) ?? form
    }
}

extension LineMappedFile {
    /// The names of the questions that its form asks, as far as it says so.
    fileprivate var asked: Set<String>? {
        let wordings = names(in: "questions")
        return wordings.isEmpty ? nil : Set(wordings + names(in: "answers"))
    }

    private func names(in field: String) -> [String] {
        guard !tree.isEmpty, let value = value(field, of: 0), tree.kind(value) == .mapping else { return [] }
        return tree.entries(of: value).map { tree.string($0.key) }
    }

    /// Returns whether its title is that of the short form.
    fileprivate func isShort(_ form: BlankChecklist) -> Bool {
        let (title, edition) = (form.checklist.title, form.checklist.edition)
        let short = FormComments.title(
            title, edition: edition, isShort: true, state: "", cycle: "", isExercise: false)[0]
        // The title may stand on two lines.
        let words = head.map { $0.drop { $0 == "#" || $0 == " " } }
        return words.joined(separator: " ").contains(short)
    }
}
