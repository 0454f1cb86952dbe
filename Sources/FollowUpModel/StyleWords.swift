/// The words by which a finished report is checked against the house style, from `Templates/style`.
public struct StyleWords: Hashable, Sendable {
    /// Lists of words, in small letters unless they are always written with capitals; the raw value is the key.
    public enum List: String, CaseIterable, Sendable {
        /// Abbreviations that need no spelling out.
        case abbreviations
        /// What stands before the name of a person.
        case persons
        /// What a number names: “article”.
        case numbered
        /// Measures, moneys and times, which keep figures below ten.
        case measured
        /// What is counted though it has a capital, or is not a plural in -s.
        case counted
        /// Words in -s that are no plurals.
        case notCounted = "not-counted"
        /// Words between which and a number there is no counting.
        case joining
        /// Words that say whose words a quotation gives.
        case said
        /// What the words in quotation marks after it name.
        case titled
        /// Pairs of words of which the second keeps its spelling.
        case kept
        /// Beginnings of words that are spelt with -ize: “organ”.
        case ize
    }

    private let lists: [List: Set<String>]
    /// Spellings that are not those of the house, with those that are.
    public let spelling: [String: String]

    /// Makes the words; a missing list is empty.
    public init(lists: [List: Set<String>], spelling: [String: String]) {
        self.lists = lists
        self.spelling = spelling
    }

    /// Whether a word, as it is written, is on a list.
    public func has(_ word: String, on list: List) -> Bool { lists[list]?.contains(word) ?? false }
}
