import ByteText
import FollowUpModel

/// The paragraphs that editors put in place of what is composed of States’ answers on a theme.
struct EditedParagraphs: Sendable {
    private let byState: [String: [String: EditedParagraph]]

    /// Takes those that stand for exactly what the report would print of their State on their theme: where an answer is
    /// left out because it has errors, the others are composed.
    init(_ paragraphs: [EditedParagraph], of aggregate: Aggregate, items: [Item]) {
        guard !paragraphs.isEmpty else {
            byState = [:]
            return
        }
        let submissions = Dictionary(
            aggregate.submissions.map { ($0.state, $0) }, uniquingKeysWith: { first, _ in first })
        var byState: [String: [String: EditedParagraph]] = [:]
        for paragraph in paragraphs where paragraph.text != nil {
            guard let submission = submissions[paragraph.state.value] else { continue }
            let texts = submission.printedTexts(onTheme: paragraph.theme.value, items: items)
            guard !texts.isEmpty, Set(texts.map(\.target)) == Set(paragraph.replaces.map(\.target)) else {
                continue
            }
            byState[paragraph.state.value, default: [:]][paragraph.theme.value] = paragraph
        }
        self.byState = byState
    }

    /// Returns the paragraphs on a State, by the id of the theme.
    subscript(state: String) -> [String: EditedParagraph] { byState[state] ?? [:] }

    /// Returns the words that an editor typed at a location, if they are one of these paragraphs.
    func words(at place: SourceLocation, of state: String) -> String? {
        self[state].values.first { $0.printedPlace == place }?.text?.value
    }
}

extension EditedParagraph {
    /// The location of the words that are printed.
    var printedPlace: SourceLocation { SourceLocation(path: place.path, range: text?.range ?? place.range) }
}
