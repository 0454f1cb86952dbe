import Diagnostics

/// A kind of item that does not exist.
enum UnknownItemKind: Rule {
    static let page = RulePage(
        code: "FU626", name: "unknown-item-kind", severity: .error,
        what: "The “kind” of an item is something other than “treaties”.",
        why:
            "An item that asks about treaties is answered treaty by treaty, any other by a status; the form and the report depend on which it is.",
        before: "kind: treaty", after: "kind: treaties")

    /// The only kind that has a name; an item without one is answered by a status.
    private static let treaties = "treaties"

    /// Returns the kind that a word denotes.
    static func check(_ word: String) -> Verdict<String> {
        if word == treaties { return .value(word) }
        let suggestion = Suggestion(forWord: word, among: [treaties])
        return .finding(
            found(
                "\(Wording.quoted(word)) is not a kind of item",
                help: "Write “treaties”, or leave “kind” out of an item that is answered by a status.",
                correction: suggestion.correction()))
    }
}
