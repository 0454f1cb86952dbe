public import ByteText

/// A paragraph that the report prints in place of what it would compose of a State’s answers on a theme.
public struct EditedParagraph: Equatable, Sendable {
    /// A text that a paragraph stands for.
    public struct ReplacedText: Equatable, Sendable {
        /// Which of the State’s texts it is.
        public let target: TextTarget
        /// The fingerprint of all that it says.
        public let words: String

        /// Creates a text that a paragraph stands for.
        public init(_ target: TextTarget, words: String) {
            self.target = target
            self.words = words
        }
    }

    /// The code of the State.
    public let state: Located<String>
    /// The id of the theme.
    public let theme: Located<String>
    /// The texts that it stands for.
    public let replaces: [ReplacedText]
    /// The bytes of the list of these texts, after the colon of its key.
    public let replacesRange: ByteRange
    /// The paragraph; nil until it is filled in.
    public let text: Located<String>?
    /// The location of the entry in `editorial.yaml`.
    public let place: SourceLocation

    /// Creates an edited paragraph.
    public init(
        state: Located<String>, theme: Located<String>, replaces: [ReplacedText], replacesRange: ByteRange,
        text: Located<String>?, place: SourceLocation
    ) {
        self.state = state
        self.theme = theme
        self.replaces = replaces
        self.replacesRange = replacesRange
        self.text = text
        self.place = place
    }
}

extension AnswerField {
    /// The fields whose content a paragraph can stand for, with the names of one entry in `editorial.yaml`.
    public static let replaceable: [(name: String, field: AnswerField)] =
        allCases.filter(\.isSubstance).map { ($0.textName, $0) }
}

extension Submission {
    /// Returns everything that a report prints of the answers on a theme, entry by entry, in the order of the
    /// checklist. Confidential answers are left out.
    ///
    /// - Parameters:
    ///   - theme: The id of the theme.
    ///   - items: The items of the checklist.
    public func printedTexts(onTheme theme: String, items: [Item]) -> [(
        target: TextTarget, text: Located<String>
    )] {
        var texts: [(target: TextTarget, text: Located<String>)] = []
        // By index: answers are large, and iterating over them would copy thousands.
        for index in answers.indices {
            let position = answers[index].item
            guard items.indices.contains(position), items[position].theme == theme,
                !answers[index].isConfidential
            else { continue }
            for field in answers[index].printed(.report) {
                let entries = zip(answers[index].words(of: field), answers[index].recordedPlaces(of: field))
                for (number, entry) in entries.enumerated() {
                    texts.append(
                        (
                            TextTarget(item: items[position].id, field, entry: number + 1),
                            Located(entry.0, at: entry.1)
                        ))
                }
            }
        }
        return texts
    }
}
