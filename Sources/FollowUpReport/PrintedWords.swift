import Diagnostics
import FollowUpModel

/// The words that the report prints: an editor's wording or a translation where there is one, else the State's own, and
/// those in another language marked so.
struct PrintedWords {
    let edits: [EditedText]
    let items: [Item]
    let phrases: Phrases

    /// The replies in the words that are printed, and where those stand that are not the State's own.
    func words(of aggregate: Aggregate) -> (Aggregate, edited: [Place: Place]) {
        var places: [Place: Place] = [:]
        let printed = aggregate.map { submission in
            let edits = Dictionary(
                edits.filter { $0.state.value == submission.state }.map { ($0.target, $0) },
                uniquingKeysWith: { first, _ in first })
            guard !edits.isEmpty || !submission.isEnglish else { return submission }
            return submission.mapTexts(items: items) { target, text in
                if let edit = edits[target], let words = edit.text {
                    places[Place(path: submission.path, range: text.range)] = Place(
                        path: edit.place.path, range: words.range)
                    return Located(words.value, at: text.range)
                }
                return submission.isEnglish ? text : marked(text, language: submission.language)
            }
        }
        return (printed, places)
    }

    private func marked(_ text: Located<String>, language: String) -> Located<String> {
        let name =
            Phrase(rawValue: "language-\(language.prefix { $0 != "-" })").map { phrases($0) } ?? language
        return Located(text.value + " " + phrases(.original, ["language": name]), at: text.range)
    }
}
