public import ByteText
public import FollowUpModel

/// Where a paragraph comes from.
public struct Source: Hashable, Sendable {
    /// The bytes in a submission or in `cycle.yaml`.
    public let place: Place
    /// The item of the checklist, where there is one.
    public let item: String?
    /// The field of the answer, where it is one.
    public let field: AnswerField?
    /// The tag of the language that the words are in.
    public let language: String
    /// Where the words stand that are printed in place of those at `place`: an editor's, or a translation.
    public let edited: Place?

    /// Makes a source.
    public init(
        place: Place, item: String? = nil, field: AnswerField? = nil, language: String, edited: Place? = nil
    ) {
        self.place = place
        self.item = item
        self.field = field
        self.language = language
        self.edited = edited
    }
}

extension Source {
    /// Where the words that are printed are typed.
    var typed: Place { edited ?? place }
}

/// A piece of running text.
public enum Inline: Hashable, Sendable {
    /// Words, which stay words in every output.
    case text(String)
    /// The indicator of a footnote; `number` is given by `numbered`, which also words a repeated one as “Ibid.”.
    case footnote(text: String, number: Int)
    /// What refers to another place of the report.
    case reference(Reference)
}

/// A paragraph with its number, its lettered subparagraphs and where it comes from.
public struct Paragraph: Hashable, Sendable {
    /// The names by which others refer to it.
    public internal(set) var anchors: [Anchor]
    /// The number in the text, from 1; given by `numbered`.
    public internal(set) var number = 0
    /// The text.
    public internal(set) var text: [Inline]
    /// The subparagraphs (a), (b) …: none, or at least two.
    public let subparagraphs: [String]
    /// Where the paragraph comes from; empty for one that the program itself wrote from a phrase.
    public let sources: [Source]

    /// Makes a paragraph.
    public init(
        _ text: [Inline], subparagraphs: [String] = [], sources: [Source] = [], anchors: [Anchor] = []
    ) {
        self.anchors = anchors
        self.text = text
        self.subparagraphs = subparagraphs
        self.sources = sources
    }

    /// Makes a paragraph of plain text.
    public init(
        _ text: String, subparagraphs: [String] = [], sources: [Source] = [], anchors: [Anchor] = []
    ) {
        self.init([.text(text)], subparagraphs: subparagraphs, sources: sources, anchors: anchors)
    }
}

/// A part of a section.
public enum Block: Hashable, Sendable {
    /// A numbered paragraph.
    case paragraph(Paragraph)
    /// A table.
    case table(Table)
}

/// A section with its heading.
public struct Section: Hashable, Sendable {
    /// The label before the heading (“I.”, “A.”); given by `numbered`.
    public internal(set) var label = ""
    /// The heading, in sentence case.
    public let heading: String
    /// The paragraphs and tables before the first subsection.
    public internal(set) var blocks: [Block]
    /// The subsections: none, or at least two.
    public internal(set) var subsections: [Section]

    /// Makes a section. A lone subsection gives its blocks to the section, because an A needs a B.
    public init(_ heading: String, _ blocks: [Block], subsections: [Section] = []) {
        self.heading = heading
        if subsections.count == 1 {
            self.blocks = blocks + subsections[0].blocks
            self.subsections = subsections[0].subsections
        } else {
            self.blocks = blocks
            self.subsections = subsections
        }
    }

    /// All paragraphs, those of the subsections included, in order.
    public var paragraphs: [Paragraph] {
        var paragraphs: [Paragraph] = []
        forEachParagraph { paragraphs.append($0) }
        return paragraphs
    }

    /// Hands each paragraph to `body`, those of the subsections included, in order.
    func forEachParagraph(_ body: (Paragraph) -> Void) {
        for block in blocks { if case .paragraph(let paragraph) = block { body(paragraph) } }
        for subsection in subsections { subsection.forEachParagraph(body) }
    }
}

/// What stands at the top of the first page, each line already worded.
public struct Masthead: Hashable, Sendable {
    /// “United Nations”.
    public var organization: String
    /// The lines on the right: symbol, distribution, date, original language.
    public var marks: [String]
    /// The lines on the left: body, session, place and dates, agenda item.
    public var meeting: [String]
    /// The title of the agenda item.
    public var agendaTitle: String?
    /// The title.
    public var title: String
    /// “Report of the Secretary-General”.
    public var kind: String
    /// The document that the asterisk after the agenda item refers to.
    public var asteriskNote: String?
}

/// A compiled report, as one tree that every writer turns into its format.
public struct ReportDocument: Hashable, Sendable {
    /// The language tag.
    public let language: String
    /// How the language is written.
    public internal(set) var script = Script()
    /// What the first page and the foot of the document warn of.
    public let notices: [String]
    /// What every printed page of an exercise is marked with; nil for a real report.
    public internal(set) var pageMark: PageMark?
    /// The top of the first page.
    public let masthead: Masthead
    /// The summary; its paragraphs have no numbers.
    public let summary: [String]
    /// The words for “Summary”, “Contents”, “Section”, “Paragraphs”.
    public let labels: Labels
    /// The sections.
    public internal(set) var sections: [Section]
    /// The annexes.
    public internal(set) var annexes: [Annex]

    /// Words at the head and foot of every printed page, which may be read without the first.
    public struct PageMark: Hashable, Sendable {
        /// “Exercise – invented States”.
        public let above: String
        /// “Exercise”.
        public let below: String
    }

    /// The headings of the parts that every report has.
    public struct Labels: Hashable, Sendable {
        /// “Summary”.
        public let summary: String
        /// “Contents”.
        public let contents: String
        /// “Section”.
        public let section: String
        /// “Paragraphs”.
        public let paragraphs: String
    }

    /// An annex: a heading and a table.
    public struct Annex: Hashable, Sendable {
        /// “Annex”.
        public let label: String
        /// The heading.
        public let heading: String
        /// The table.
        public internal(set) var table: Table
    }
}
