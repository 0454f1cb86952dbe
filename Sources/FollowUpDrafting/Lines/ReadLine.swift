/// A line with its role, and what it begins.
struct ReadLine {
    let role: LineRole
    /// The words that belong to what the line is a part of: without the number of a paragraph or the mark of a note.
    let words: String
    /// What begins with the line; nil when it goes on with what came before.
    var begins: Beginning?

    enum Beginning {
        /// An annexed text: with its heading, or with its paragraph 1 where it has none.
        case annex
        /// A paragraph before the numbered ones.
        case preamble
        /// A paragraph or subparagraph, as it is cited.
        case paragraph(String)
        /// A heading.
        case heading
        /// A footnote with this mark.
        case note(String)
    }

    /// The number of the paragraph that begins, as it is cited.
    var number: String? {
        switch begins {
        case .annex where role == .annexedParagraph: "1"
        case .paragraph(let number): number
        default: nil
        }
    }

    init(_ role: LineRole, _ words: String, begins: Beginning? = nil) {
        (self.role, self.words, self.begins) = (role, words, begins)
    }
}
