import Diagnostics

/// A field that says in another word than the format has that something is confidential.
enum ConfidenceInAnotherWord: Rule {
    static let page = RulePage(
        code: "FU214", name: "confidence-in-another-word", severity: .error,
        what:
            "A field says in another word than “confidential” that an answer is confidential, so that it is treated as confidential until “confidential” says true or false.",
        why: "Nothing may be printed that a State meant to keep, whatever the word it chose.",
        before: "private: true", after: "confidential: true")

    /// A field whose value is a clear “false” does not say so; nor is a value that is no text clear.
    static func check(_ name: String, value: String?) -> Finding? {
        guard ConfidenceWords.sayInAnotherWord(name, value: value) else { return nil }
        return found(
            "\(Wording.name(name)) says in another word than “confidential” that this is confidential",
            help: "Write “confidential: true” or “confidential: false” instead.")
    }
}
