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

    /// Returns the replies in the words that are printed, and the locations of words that replace the State’s
    /// own, by the locations of these.
    func words(of aggregate: Aggregate) -> (printed: Aggregate, edited: [SourceLocation: SourceLocation]) {
        var places: [SourceLocation: SourceLocation] = [:]
        let printed = aggregate.map { submission in
            let words = words(of: submission)
            places.merge(words.edited) { first, _ in first }
            return words.printed
        }
        return (printed, places)
    }

    /// Returns a reply in the words that are printed, and the locations of words that replace the State’s
    /// own, by the locations of these.
    func words(of submission: Submission) -> (printed: Submission, edited: [SourceLocation: SourceLocation]) {
        let edits = edits[submission.state] ?? [:]
        let isOfReport = language.isLanguage(of: submission.language)
        guard !edits.isEmpty || !isOfReport else { return (submission, [:]) }
        var places: [SourceLocation: SourceLocation] = [:]
        let mark = mark(language: submission.language)
        let printed = submission.mapTexts(items: items) { target, text in
            if let edit = edits[target], let words = edit.text {
                places[SourceLocation(path: submission.path, range: text.range)] = SourceLocation(
                    path: edit.place.path, range: words.range)
                return Located(words.value, at: text.range)
            }
            guard !isOfReport else { return text }
            return Located(text.value + mark, at: text.range)
        }
        return (printed, places)
    }

    /// Returns the mark after words in another language, with the space before it.
    private func mark(language: String) -> String {
        " " + self.language.phrases(.original, ["language": self.language.name(ofLanguage: language)])
    }
}
