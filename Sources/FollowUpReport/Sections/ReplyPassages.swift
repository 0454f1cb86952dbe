import ByteText
import FollowUpModel
import TextAnalysis

/// What one State says, answer by answer, with an editor’s paragraph in place of its answers on a theme where there is
/// one.
struct ReplyPassages {
    private let context: ReportContext
    private let submission: Submission
    private let answers: [AnswerPassages]
    private let edited: [String: EditedParagraph]

    /// Prepares to tell what a submission says.
    /// - Parameter isEdited: Whether editors’ paragraphs are printed.
    init(_ submission: Submission, _ context: ReportContext, isEdited: Bool = true) {
        self.context = context
        self.submission = submission
        answers = submission.answers.map {
            AnswerPassages(context: context, submission: submission, answer: $0)
        }
        edited = isEdited ? context.editedParagraphs[submission.state] : [:]
    }

    /// Returns all passages, in the order of the checklist. What an editor’s paragraph does not stand for follows it.
    func all(_ extent: AnswerExtent) -> [Passage] {
        guard !edited.isEmpty else { return answers.flatMap { $0.all(extent) } }
        var told: Set<String> = []
        return answers.flatMap { answer -> [Passage] in
            let theme = theme(answer)
            guard let paragraph = edited[theme] else { return answer.all(extent) }
            let replaced = answer.answer.printed(.report)
            let rest = answer.answer.printed(extent).filter { !replaced.contains($0) }
            return (told.insert(theme).inserted ? passages(of: paragraph, answer) : [])
                + answer.passages(of: rest)
        }
    }

    /// What a report by theme may quote or, if that is nothing, that one of the answers was given.
    var spoken: [SpokenAnswer] {
        let told = quotable
        guard told.isEmpty, !answers.isEmpty else { return told }
        // By the letters of the code, so that such States do not all stand under the first theme.
        let position = submission.state.utf8.reduce(0) { $0 + Int($1) } % answers.count
        return [(answers.first { $0.answer.isPrincipal } ?? answers[position]).informed]
    }

    /// Sentences of each answer, or of the paragraph that stands for it.
    private var quotable: [SpokenAnswer] {
        guard !edited.isEmpty else { return answers.compactMap(\.spoken) }
        var told: Set<String> = []
        return answers.compactMap { answer in
            let theme = theme(answer)
            guard let paragraph = edited[theme] else { return answer.spoken }
            guard told.insert(theme).inserted else { return nil }
            return SpokenAnswer(
                answers.filter { self.theme($0) == theme }, passages(of: paragraph, answer))
        }
    }

    private func theme(_ answer: AnswerPassages) -> String { answer.item.theme }

    /// Returns the passages of a paragraph, each of which stands by itself.
    private func passages(of paragraph: EditedParagraph, _ first: AnswerPassages) -> [Passage] {
        let sources = submission.printedTexts(
            onTheme: paragraph.theme.value, items: context.checklist.items
        ).map { target, text in
            Source(
                place: SourceLocation(path: submission.path, range: text.range), item: target.item,
                field: target.field, language: context.language.tag, edited: paragraph.printedPlace)
        }
        let name = context.name(submission.state)
        let words = context.compositionWords
        return blocks(of: paragraph, name).map { block in
            Passage(
                item: first.answer.item, field: .summary,
                sentences: Sentences.split(block.text, abbreviations: words.abbreviations).map {
                    StatedSentence($0, of: name, words)
                }, list: ListText.subparagraphs(block.entries), sources: sources, isEditors: true, words)
        }
    }

    /// Returns the paragraph as typed, in an attribution to the State unless its first sentence names it.
    private func blocks(of paragraph: EditedParagraph, _ name: StateName) -> [ProseBlock] {
        let text = paragraph.text?.value ?? ""
        let blocks = ProseBlock.all(in: text)
        let first = Sentences.split(
            blocks.first?.text ?? "", abbreviations: context.compositionWords.abbreviations
        ).first
        if first.map(name.occurs) ?? false { return blocks }
        return StateText.attributed(
            text, to: name, or: context.membership.nameVariants(of: submission.state),
            phrases: context.phrases)
    }
}

extension ReportContext {
    /// Returns what is composed of the answers of a State on a theme, as the text of one paragraph; nil where it is not
    /// all in the language of the report, or the State has not replied.
    ///
    /// - Parameters:
    ///   - state: The code of the State.
    ///   - theme: The id of the theme.
    public func composed(of state: String, onTheme theme: String) -> String? {
        guard let submission = submissions.first(where: { $0.state == state }) else { return nil }
        let passages = ReplyPassages(submission, self, isEdited: false).all(.report).filter {
            checklist.items[$0.item].theme == theme
        }
        guard !passages.contains(where: \.isForeign) else { return nil }
        let paragraphs = StateNarrative(context: self, name: name(state)).paragraphs(passages)
        return paragraphs.enumerated().map { position, paragraph in
            let entries = paragraph.subparagraphs
            // Only at the end can a list be set apart.
            return position == paragraphs.count - 1
                ? ([paragraph.sentences.joined(separator: " ")] + entries.map { ProseBlock.entryMark + $0 })
                    .joined(separator: "\n")
                : (paragraph.sentences + entries).joined(separator: " ")
        }.joined(separator: " ")
    }
}
