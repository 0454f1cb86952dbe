import Diagnostics
import TextAnalysis

/// A footnote whose place in the text cannot be determined.
enum NotePlace: Rule {
    static let page = RulePage(
        code: "FU607", name: "note-place", severity: .error,
        what:
            "The words after which a footnote stands are not in the paragraph, or are there more than once.",
        why: "The footnote would stand in the wrong place, or nowhere.",
        before: "notes: [{ after: \"the Congress\", text: \"…\" }]",
        after: "notes: [{ after: \"the Congress held in 2010.\", text: \"…\" }]")

    static func check(_ words: String, in paragraph: String) -> Finding? {
        let count = SubstringSearch.offsets(of: words, in: paragraph).count
        guard count != 1 else { return nil }
        let times = count == 0 ? "nowhere" : count == 2 ? "twice" : "\(count) times"
        return found(
            "\(Wording.quoted(words)) stands \(times) in the paragraph",
            help: "Quote words that stand there once, as many as that takes.")
    }
}
