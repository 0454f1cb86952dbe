import ByteText
import FollowUpModel
import TextAnalysis

/// The words that the report prints: an editor’s wording or a translation if there is one, otherwise those of the
/// State or contributor, marked if they are in another language.
struct PrintedWords {
    private let edits: [String: [TextTarget: EditedText]]
    private let items: [Item]
    private let language: ReportLanguage

    init(edits: [EditedText], items: [Item], language: ReportLanguage) {
        self.edits = Dictionary(grouping: edits, by: \.author.value).mapValues { edits in
            Dictionary(edits.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
        }
        self.items = items
        self.language = language
    }

    /// Where words come from that are not those of the State or contributor, or not in the language of the report or of the submission.
    struct Origins {
        /// The locations of words that replace others, by the locations of these.
        var edited: [SourceLocation: SourceLocation] = [:]
        /// The words in other languages than the report’s, by the locations of their sources.
        var foreign: [SourceLocation: [ForeignWords]] = [:]
        /// The tags of the languages of texts whose script shows that they are not in the language that their
        /// submission says, by their locations.
        var languages: [SourceLocation: String] = [:]

        mutating func add(_ other: Origins) {
            edited.merge(other.edited) { first, _ in first }
            foreign.merge(other.foreign) { first, _ in first }
            languages.merge(other.languages) { first, _ in first }
        }
    }

    /// Returns the replies in the words that are printed, and where these come from.
    func words(of aggregate: Aggregate) -> (printed: Aggregate, origins: Origins) {
        var origins = Origins()
        let printed = aggregate.map { submission in
            let words = words(of: submission)
            origins.add(words.origins)
            return words.printed
        }
        return (printed, origins)
    }

    /// Returns a reply in the words that are printed, and where these come from.
    func words(of submission: Submission) -> (printed: Submission, origins: Origins) {
        let edits = edits[submission.state] ?? [:]
        let others = Self.otherLanguages(in: submission)
        let isOfReport = language.isLanguage(of: submission.language)
        guard !edits.isEmpty || !isOfReport || !others.isEmpty else { return (submission, Origins()) }
        var origins = Origins()
        let printed = submission.mapTexts(items: items) { target, text in
            let place = SourceLocation(path: submission.path, range: text.range)
            return printedText(
                text, at: place, edit: edits[target], in: submission.language, others[text.range], &origins)
        }
        return (isOfReport ? printed : markingWordsBesideTexts(of: printed, &origins), origins)
    }

    /// Returns contributions in the words that are printed, and where these come from.
    func words(of received: ReceivedContributions) -> (printed: ReceivedContributions, origins: Origins) {
        var origins = Origins()
        let printed = received.map { contribution in
            let edits = edits[contribution.contributor.value] ?? [:]
            return contribution.mapTexts { target, text in
                let place = SourceLocation(path: contribution.path, range: text.range)
                let other = TextLanguage.certain(in: text.value, otherThan: contribution.language)
                return printedText(
                    text, at: place, edit: edits[target], in: contribution.language, other, &origins)
            }
        }
        return (printed, origins)
    }

    /// Returns the words that are printed for a text: those of an editor, or its own, marked if they are in another
    /// language than the report.
    /// - Parameters:
    ///   - declared: The tag of the language that the file says.
    ///   - other: The tag of the language that the text shows instead, if any.
    private func printedText(
        _ text: Located<String>, at place: SourceLocation, edit: EditedText?, in declared: String,
        _ other: String?, _ origins: inout Origins
    ) -> Located<String> {
        if let edit, let words = edit.text {
            origins.edited[place] = SourceLocation(path: edit.place.path, range: words.range)
            return Located(words.value, at: text.range)
        }
        if let other { origins.languages[place] = other }
        let tag = other ?? declared
        guard !language.isLanguage(of: tag) else { return text }
        let mark = mark(language: tag)
        origins.foreign[place, default: []] += ForeignWords.lines(of: text.value, in: tag, mark: mark)
        return Located(text.value + mark, at: text.range)
    }

    /// Returns a reply in another language with its mark after the words that are no texts that could be replaced: who is
    /// in charge, and what goes with a planned step whose action is translated; if it is not, one mark does for all.
    private func markingWordsBesideTexts(of submission: Submission, _ origins: inout Origins) -> Submission {
        let mark = mark(language: submission.language)
        func marked(_ words: Located<String>?, at range: ByteRange, _ mark: String) -> Located<String>? {
            guard let words else { return nil }
            origins.foreign[SourceLocation(path: submission.path, range: range), default: []] +=
                ForeignWords.lines(of: words.value, in: submission.language, mark: mark)
            return Located(words.value + mark, at: words.range)
        }
        let answers = submission.answers.map { answer in
            var answer = answer
            answer.authority = answer.authority.flatMap { marked($0, at: $0.range, mark) }
            answer.plan = answer.plan.map { step in
                let mark = step.action.value.hasSuffix(mark) ? "" : mark
                return PlannedStep(
                    action: step.action, authority: marked(step.authority, at: step.place, mark), by: step.by,
                    priority: step.priority, indicator: marked(step.indicator, at: step.place, mark),
                    resources: marked(step.resources, at: step.place, mark))
            }
            return answer
        }
        return submission.with(answers: answers, unconfirmed: submission.unconfirmed)
    }

    /// Returns the tags of the languages of the longer texts whose script shows for certain that they are not in
    /// the language that the submission says, by their bytes. Titles and notes may well be in another.
    private static func otherLanguages(in submission: Submission) -> [ByteRange: String] {
        var languages: [ByteRange: String] = [:]
        let take = { (text: Located<String>?) in
            guard let text, let tag = TextLanguage.certain(in: text.value, otherThan: submission.language)
            else {
                return
            }
            languages[text.range] = tag
        }
        // By index, because iterating would copy each of thousands of large answers.
        for position in submission.answers.indices {
            take(submission.answers[position].summary)
            take(submission.answers[position].details)
            take(submission.answers[position].challenges)
        }
        for text in submission.proposals.all { take(text) }
        return languages
    }

    /// Returns the mark after words in another language, with the space before it.
    private func mark(language: String) -> String {
        " " + self.language.phrases(.original, ["language": self.language.name(ofLanguage: language)])
    }
}
