import Diagnostics

/// A footnote whose place in the text cannot be found.
enum NotePlace: Rule {
    static let page = RulePage(
        code: "FU607", name: "note-place", severity: .error,
        what: "The words after which a footnote stands do not occur exactly once in the paragraph.",
        why: "The footnote would stand in the wrong place, or nowhere.",
        before: "notes: [{ after: \"the Congress\", text: \"…\" }]",
        after: "notes: [{ after: \"the Congress held in 2010.\", text: \"…\" }]")

    static func finding(_ words: String, count: Int) -> Finding {
        found(
            "\(Wording.quoted(words)) occurs \(count == 0 ? "nowhere" : "\(count) times") in the paragraph",
            help: "Quote words that occur once, as many as that takes.")
    }
}
