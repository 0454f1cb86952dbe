import Diagnostics
import FollowUpModel

/// A word that is not in the vocabulary of its field, if the field has no rule of its own.
enum UnknownWord: Rule {
    static let page = RulePage(
        code: "FU213", name: "unknown-word", severity: .error,
        what: "A field that offers a few words to choose from holds another.",
        why: "What is chosen from a list can be printed in every language of the report; other words cannot.",
        before: "priority: \"urgent\"", after: "priority: \"high\"", isInForm: true)

    /// Returns the word of the vocabulary that a text is.
    static func check(_ word: String, in vocabulary: Vocabulary) -> Verdict<String> {
        if vocabulary.words.contains(word) { return .value(word) }
        let suggestion = Suggestion(forWord: word, among: vocabulary.words)
        return .finding(
            found(
                "\(Wording.quoted(word)) is not \(vocabulary.name)", help: suggestion.help,
                correction: suggestion.correction()))
    }
}
