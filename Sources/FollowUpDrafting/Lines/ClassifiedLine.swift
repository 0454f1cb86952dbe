/// A line with its role and the element that it begins.
struct ClassifiedLine {
    let role: LineRole
    /// The words of the line, without the number of a paragraph or the mark of a note.
    let words: String
    /// The element that the line begins; nil if it continues the previous one.
    var begins: Beginning?

    enum Beginning {
        /// An annexed text, which begins with its heading or, if it has none, with its paragraph 1.
        case annex
        /// A paragraph before the numbered ones.
        case preamble
        /// A paragraph or subparagraph, by its citation.
        case paragraph(String)
        /// A heading.
        case heading
        /// A footnote with this mark.
        case note(String)
    }

    /// The citation of the paragraph that begins.
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
