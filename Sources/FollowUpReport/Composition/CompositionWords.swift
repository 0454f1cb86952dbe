import FollowUpModel
import TextAnalysis

/// The words by which sentences of a State are recognized, varied and joined, from the phrases of a language.
///
/// A language whose lists of verbs are empty is not composed: every sentence then stands as it was written.
struct CompositionWords: Sendable {
    /// Verbs that only say that something was reported; where “that” follows they can be left out.
    let neutralVerbs: Set<String>
    /// Verbs that say more, such as “stressed”, and are always printed.
    let weightyVerbs: Set<String>
    /// Verbs that follow on from the sentence before, such as “explained”.
    let followingVerbs: Set<String>
    /// How other verbs end that tell what the State did (“adopted”).
    let verbEndings: [String]
    /// Adverbs between the name of the State and the verb.
    let adverbs: Set<String>
    /// The pronoun for a State, and the words that refer back to it.
    let pronouns: [String]
    /// The pronoun for a State (“it”).
    var pronoun: String { pronouns.first ?? "" }
    /// The adverb that adds a sentence (“also”).
    let also: String
    /// The word before a clause in reported speech (“that”).
    let that: String
    /// The word between two clauses (“and”).
    let and: String
    /// The words that introduce a topic, in turn.
    let introductions: [String]
    /// The words that add a sentence, in turn.
    let additions: [String]
    /// The verb forms of reported speech.
    let past: Set<String>
    /// The verb forms of direct speech.
    let present: Set<String>
    /// The prepositions with which a sentence may begin.
    let prepositions: Set<String>
    /// The words with which a planned action begins that goes on after “planned”.
    let infinitives: Set<String>
    /// The words that say nothing of the topic.
    let stopWords: StopWords
    /// Abbreviations whose full stop ends no sentence.
    let abbreviations: Set<String>
    /// The largest number of words of a verb (“was of the view”).
    let longestVerb: Int

    init(_ phrases: Phrases) {
        let set = { (phrase: Phrase) in Set(phrases.words(phrase)) }
        neutralVerbs = set(.composeNeutral)
        weightyVerbs = set(.composeWeighty)
        followingVerbs = set(.composeFollowing)
        verbEndings = phrases.words(.composeVerbEndings)
        adverbs = set(.composeAdverbs)
        pronouns = phrases.words(.composePronouns)
        also = phrases(.composeAlso)
        that = phrases(.composeThat)
        and = phrases(.composeAnd)
        introductions = phrases.words(.composeIntroductions)
        additions = phrases.words(.composeAdditions)
        past = set(.composePast)
        present = set(.composePresent)
        prepositions = set(.composePrepositions)
        infinitives = set(.composeInfinitives)
        stopWords = StopWords(phrases.words(.composeStopWords))
        abbreviations = set(.composeAbbreviations)
        longestVerb =
            neutralVerbs.union(weightyVerbs).union(followingVerbs).map { $0.split(separator: " ").count }
            .max()
            ?? 0
    }

    /// Returns whether a verb attributes what follows it to the State.
    func isVerb(_ verb: String) -> Bool {
        neutralVerbs.contains(verb) || weightyVerbs.contains(verb) || followingVerbs.contains(verb)
    }

    /// Returns whether a word after the name of the State is another verb, by its form.
    func isOtherVerb(_ word: String) -> Bool {
        past.contains(word) || verbEndings.contains { word.hasSuffix($0) }
    }
}

extension TopicWords {
    /// Reads a text in the language of the words.
    init(_ text: String, _ words: CompositionWords) { self.init(text, without: words.stopWords) }
}
