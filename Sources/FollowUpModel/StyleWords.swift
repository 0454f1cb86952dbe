/// The words that a finished report is checked with against the house style, from `Templates/style`.
public struct StyleWords: Hashable, Sendable {
    /// A list of words, in lowercase unless they are always capitalized; the raw value is its key in the
    /// file.
    public enum List: String, CaseIterable, Sendable {
        /// Abbreviations that need not be spelled out.
        case abbreviations
        /// Titles before the name of a person.
        case persons
        /// Nouns that a number identifies: “article”.
        case numbered
        /// Units of measure, currency and time, which keep figures below ten.
        case measured
        /// Countable nouns that are capitalized, or have a plural that does not end in -s.
        case counted
        /// Words in -s that are not plurals.
        case notCounted = "not-counted"
        /// Words after or before which a number does not count anything.
        case joining
        /// Words that attribute a quotation.
        case said
        /// Nouns whose title follows in quotation marks.
        case titled
        /// Pairs of words of which the second keeps its spelling.
        case kept
        /// Stems of words that are spelled with -ize: “organ”.
        case ize
    }

    private let lists: [List: Set<String>]
    /// Spellings that the house style does not use, with their replacements.
    public let spelling: [String: String]

    /// Creates the words; a missing list is empty.
    public init(lists: [List: Set<String>], spelling: [String: String]) {
        self.lists = lists
        self.spelling = spelling
    }

    /// Returns whether a word, as written, is on a list.
    public func has(_ word: String, on list: List) -> Bool { lists[list]?.contains(word) ?? false }
}
