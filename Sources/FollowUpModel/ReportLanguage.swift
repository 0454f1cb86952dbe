import Texts

/// All that depends on the language of a report, from `Templates/phrases` and `Templates/style`: its words for what the
/// report adds, for languages, months, numbers and statuses, how it writes figures and lists, the words of its house style,
/// and from which side it is read.
public struct ReportLanguage: Hashable, Sendable {
    /// The words that the report adds.
    public let phrases: Phrases
    /// The words by which its house style is checked.
    public let words: StyleWords
    /// How it is written.
    public let script: Script

    /// Puts together what the files of one language say.
    public init(phrases: Phrases, words: StyleWords) {
        self.phrases = phrases
        self.words = words
        script = Script(
            direction: phrases.direction, digits: (0...9).map { phrases.word(.digits, at: $0) })
    }

    /// The tag of the language (`en-GB-oxendict`).
    public var tag: String { phrases.language }

    /// Whether words are in this language, by the tag of theirs.
    public func isLanguage(of tag: String) -> Bool { LanguageTag.areOfOneLanguage(tag, self.tag) }

    /// What a language is called in this one: “Arabic”; its tag where there is no word for it.
    public func name(ofLanguage tag: String) -> String {
        phrases.languages[LanguageTag.language(of: tag)] ?? tag
    }
}
