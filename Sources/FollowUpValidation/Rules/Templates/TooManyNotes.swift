import Diagnostics

/// A paragraph with too many footnotes.
enum TooManyNotes: Rule {
    /// The maximum number of footnotes of a paragraph.
    static let limit = 100

    static let page = RulePage(
        code: "FU616", name: "too-many-notes", severity: .error,
        what: "A paragraph of the Secretariat has more than \(limit) footnotes.",
        why: "No paragraph has as many, and the places of all would have to be looked for in it.",
        before: "notes: [ … 101 entries … ]", after: "notes: [ … 3 entries … ]")

    static func check(_ count: Int) -> Finding? {
        guard count > limit else { return nil }
        return found(
            "the paragraph has \(count) footnotes, and at most \(limit) are read",
            help: "Put notes together, or make several paragraphs of it.")
    }
}
