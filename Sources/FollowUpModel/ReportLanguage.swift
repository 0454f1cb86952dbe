import TextAnalysis

/// Everything that depends on the language of a report, from `Templates/phrases` and `Templates/style`: the
/// phrases that the report adds, the words for languages, months, numbers and statuses, the format of numbers
/// and lists, the words of the house style, and the writing direction.
public struct ReportLanguage: Hashable, Sendable {
    /// The words that the report adds.
    public let phrases: Phrases
    /// The words that the house style is checked with.
    public let words: StyleWords
    /// The writing direction and the digits.
    public let script: Script

    /// Combines the contents of the files of one language.
    public init(phrases: Phrases, words: StyleWords) {
        self.phrases = phrases
        self.words = words
        script = Script(
            direction: phrases.direction, digits: (0...9).map { phrases.word(.digits, at: $0) })
    }

    /// The tag of the language (`en-GB-oxendict`).
    public var tag: String { phrases.language }

    /// Returns whether text with this language tag is in this language.
    public func isLanguage(of tag: String) -> Bool { LanguageTag.haveSameLanguage(tag, self.tag) }

    /// Returns the name of a language in this one (“Arabic”), or its tag if there is no name for it.
    public func name(ofLanguage tag: String) -> String {
        phrases.languages[LanguageTag.language(of: tag)] ?? tag
    }
}
