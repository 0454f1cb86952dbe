import Diagnostics

/// A field that declares confidence by a name that the format does not have.
enum ConfidenceInAnotherWord: Rule {
    static let page = RulePage(
        code: "FU214", name: "confidence-in-another-word", severity: .error,
        what:
            "A field says in another word than “confidential” that an answer is confidential, so that it is treated as confidential until “confidential” says true or false.",
        why: "Nothing may be printed that a State meant to keep, whatever the word it chose.",
        before: "private: true", after: "confidential: true")

    /// Returns a finding if the field declares confidence. A value that is clearly “false” does not; a value
    /// that is not a text (nil) does.
    static func check(_ name: String, value: String?) -> Finding? {
        guard ConfidenceWords.isDeclarationBySynonym(name, value: value) else { return nil }
        return found(
            "\(Wording.name(name)) says in another word than “confidential” that this is confidential",
            help: "Write “confidential: true” or “confidential: false” instead.")
    }
}
