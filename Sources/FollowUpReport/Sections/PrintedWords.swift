import ByteText
import FollowUpModel
import TextAnalysis

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

    /// Where words come from that are not a State’s own, or not in the language that it says.
    struct Origins {
        /// The locations of words that replace a State’s own, by the locations of these.
        var edited: [SourceLocation: SourceLocation] = [:]
        /// The tags of the languages of texts whose script shows that they are not in the language that their
        /// submission says, by their locations.
        var languages: [SourceLocation: String] = [:]

        fileprivate mutating func add(_ other: Origins) {
            edited.merge(other.edited) { first, _ in first }
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
    private func words(of submission: Submission) -> (printed: Submission, origins: Origins) {
        let edits = edits[submission.state] ?? [:]
        let others = Self.otherLanguages(in: submission)
        let isOfReport = language.isLanguage(of: submission.language)
        guard !edits.isEmpty || !isOfReport || !others.isEmpty else { return (submission, Origins()) }
        var origins = Origins()
        let printed = submission.mapTexts(items: items) { target, text in
            let place = SourceLocation(path: submission.path, range: text.range)
            if let edit = edits[target], let words = edit.text {
                origins.edited[place] = SourceLocation(path: edit.place.path, range: words.range)
                return Located(words.value, at: text.range)
            }
            let other = others[text.range]
            if let other { origins.languages[place] = other }
            let tag = other ?? submission.language
            return language.isLanguage(of: tag)
                ? text : Located(text.value + mark(language: tag), at: text.range)
        }
        return (printed, origins)
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
