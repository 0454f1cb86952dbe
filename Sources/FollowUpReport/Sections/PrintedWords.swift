import ByteText
import FollowUpModel

/// The words that the report prints: an editor’s wording or a translation if there is one, otherwise the
/// State’s own, marked if they are in another language.
struct PrintedWords {
    private let edits: [String: [TextTarget: EditedText]]
    private let items: [Item]
    private let language: ReportLanguage

    init(edits: [EditedText], items: [Item], language: ReportLanguage) {
        self.edits = Dictionary(grouping: edits, by: \.state.value).mapValues { edits in
            Dictionary(edits.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
        }
        self.items = items
        self.language = language
    }

    /// Replies in the words that are printed.
    typealias Result<Reply> = (
        printed: Reply,
        /// The locations of words that replace the State’s own, by the locations of these.
        edited: [SourceLocation: SourceLocation],
        /// The words in other languages than the report’s, by the locations of their sources.
        foreign: [SourceLocation: [ForeignWords]]
    )

    /// Returns the replies in the words that are printed.
    func words(of aggregate: Aggregate) -> Result<Aggregate> {
        var places: [SourceLocation: SourceLocation] = [:]
        var foreign: [SourceLocation: [ForeignWords]] = [:]
        let printed = aggregate.map { submission in
            let words = words(of: submission)
            places.merge(words.edited) { first, _ in first }
            foreign.merge(words.foreign) { first, _ in first }
            return words.printed
        }
        return (printed, places, foreign)
    }

    /// Returns a reply in the words that are printed.
    func words(of submission: Submission) -> Result<Submission> {
        let edits = edits[submission.state] ?? [:]
        let isOfReport = language.isLanguage(of: submission.language)
        guard !edits.isEmpty || !isOfReport else { return (submission, [:], [:]) }
        var places: [SourceLocation: SourceLocation] = [:]
        var foreign: [SourceLocation: [ForeignWords]] = [:]
        let mark = mark(language: submission.language)
        let printed = submission.mapTexts(items: items) { target, text in
            let place = SourceLocation(path: submission.path, range: text.range)
            if let edit = edits[target], let words = edit.text {
                places[place] = SourceLocation(path: edit.place.path, range: words.range)
                return Located(words.value, at: text.range)
            }
            guard !isOfReport else { return text }
            foreign[place, default: []] += ForeignWords.lines(
                of: text.value, in: submission.language, mark: mark)
            return Located(text.value + mark, at: text.range)
        }
        if !isOfReport { foreign.merge(wordsBesideTexts(of: submission), uniquingKeysWith: +) }
        return (printed, places, foreign)
    }

    /// Returns the words of a reply that are printed and are no text that could be replaced: who is in charge, and
    /// what goes with a planned step.
    private func wordsBesideTexts(of submission: Submission) -> [SourceLocation: [ForeignWords]] {
        var foreign: [SourceLocation: [ForeignWords]] = [:]
        func add(_ words: Located<String>?, at range: ByteRange) {
            guard let words else { return }
            foreign[SourceLocation(path: submission.path, range: range), default: []] += ForeignWords.lines(
                of: words.value, in: submission.language)
        }
        for answer in submission.answers {
            if let authority = answer.authority { add(authority, at: authority.range) }
            for step in answer.plan {
                for words in [step.authority, step.indicator, step.resources] { add(words, at: step.place) }
            }
        }
        return foreign
    }

    /// Returns the mark after words in another language, with the space before it.
    private func mark(language: String) -> String {
        " " + self.language.phrases(.original, ["language": self.language.name(ofLanguage: language)])
    }
}
