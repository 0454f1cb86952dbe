/// The role of a line in an official text. Every line has exactly one.
public enum LineRole: String, Sendable, CaseIterable {
    /// The title of the text or of an annexed one.
    case title
    /// The symbol or the number of the resolution.
    case symbol
    /// The body that adopts or declares: “The General Assembly,”.
    case adoptingBody
    /// A paragraph before the first numbered one.
    case preamble
    /// A numbered paragraph of the resolution, or a line of one.
    case operativeParagraph
    /// The heading of an annex.
    case annexHeading
    /// A numbered paragraph of an annexed text, or a line of one.
    case annexedParagraph
    /// A lettered subparagraph, or a line of one.
    case subparagraph
    /// A heading between paragraphs.
    case heading
    /// Words that introduce several paragraphs.
    case chapeau
    /// A footnote.
    case footnote
    /// The meeting and the date with which a resolution ends.
    case closing
    /// Date, session, agenda item and the like, before the text begins.
    case firstPage
    /// A running head, a page number or the number of a document.
    case runningHead
    /// A rule or another sign that a page ends.
    case pageBreak
    /// Nothing in it.
    case blank

    /// The name of lines with this role, as used in a summary.
    var plural: String {
        switch self {
        case .title: "title"
        case .symbol: "symbol"
        case .adoptingBody: "adopting body"
        case .preamble: "preamble"
        case .operativeParagraph: "operative paragraphs"
        case .annexHeading: "annex headings"
        case .annexedParagraph: "annexed paragraphs"
        case .subparagraph: "lettered subparagraphs"
        case .heading: "headings"
        case .chapeau: "chapeaux"
        case .footnote: "footnotes"
        case .closing: "close of the resolution"
        case .firstPage: "first page"
        case .runningHead: "running heads and page numbers"
        case .pageBreak: "page breaks"
        case .blank: "blank"
        }
    }
}
