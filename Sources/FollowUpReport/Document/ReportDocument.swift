public import ByteText
public import FollowUpModel

/// A source of a paragraph.
public struct Source: Hashable, Sendable {
    /// The byte range in a submission or in `cycle.yaml`.
    public let place: SourceLocation
    /// The item of the checklist, if there is one.
    public let item: String?
    /// The field of the answer, if it is one.
    public let field: AnswerField?
    /// The tag of the language that the words are in.
    public let language: String
    /// The location of the words that are printed instead of those at `place`: an editor’s wording or a
    /// translation.
    public let edited: SourceLocation?
    /// The words of it that are in another language than the report.
    let foreign: [ForeignWords]
    /// The sentences of its paragraph that it is the source of, counted from 1; nil where it is the source of the
    /// paragraph as a whole.
    public private(set) var sentences: ClosedRange<Int>?

    /// Creates a source.
    public init(
        place: SourceLocation, item: String? = nil, field: AnswerField? = nil, language: String,
        edited: SourceLocation? = nil
    ) {
        self.init(place: place, item: item, field: field, language: language, edited: edited, foreign: [])
    }

    init(
        place: SourceLocation, item: String?, field: AnswerField?, language: String, edited: SourceLocation?,
        foreign: [ForeignWords]
    ) {
        self.place = place
        self.item = item
        self.field = field
        self.language = language
        self.edited = edited
        self.foreign = foreign
    }
}

extension Source {
    /// Returns the source as that of some sentences of its paragraph.
    func ofSentences(_ sentences: ClosedRange<Int>) -> Source {
        var source = self
        source.sentences = sentences
        return source
    }

    /// The location of the words that are printed.
    var typed: SourceLocation { edited ?? place }
}

/// A piece of running text.
public enum Inline: Hashable, Sendable {
    /// Words, which stay words in every output.
    case text(String)
    /// A footnote. `numbered` sets its `number`, and words a repeated one as “Ibid.”.
    case footnote(text: String, number: Int)
    /// A reference to another part of the report.
    case reference(DocumentReference)
}

/// A paragraph with its number, its lettered subparagraphs and its sources.
public struct Paragraph: Hashable, Sendable {
    /// The names by which references identify it.
    public internal(set) var anchors: [Anchor]
    /// The number in the document, or in its summary, from 1; set by `numbered`.
    public internal(set) var number = 0
    /// The text.
    public internal(set) var text: [Inline]
    /// The subparagraphs (a), (b) …: none, or at least two.
    public internal(set) var subparagraphs: [String]
    /// The sources of the paragraph; empty for one written by the program from a phrase.
    public let sources: [Source]

    /// Creates a paragraph.
    public init(
        _ text: [Inline], subparagraphs: [String] = [], sources: [Source] = [], anchors: [Anchor] = []
    ) {
        self.anchors = anchors
        self.text = text
        self.subparagraphs = subparagraphs
        self.sources = sources
    }

    /// Creates a paragraph of plain text.
    public init(
        _ text: String, subparagraphs: [String] = [], sources: [Source] = [], anchors: [Anchor] = []
    ) {
        self.init([.text(text)], subparagraphs: subparagraphs, sources: sources, anchors: anchors)
    }
}

extension Paragraph {
    /// Creates a paragraph of sentences, each a piece of its text, so that they can be told apart. Each source names
    /// the sentences that come from it.
    init(sentences: [String], subparagraphs: [String] = [], sources: [Source]) {
        self.init(
            sentences.enumerated().map { .text($0 == 0 ? $1 : " " + $1) }, subparagraphs: subparagraphs,
            sources: sources)
    }

    /// The sentences, if its sources tell them apart; otherwise none.
    var sentences: [String] {
        guard text.count == sources.compactMap({ $0.sentences?.upperBound }).max() else { return [] }
        return text.map { inline in
            guard case .text(let text) = inline else { return "" }
            return text.first == " " ? String(text.dropFirst()) : text
        }
    }

    /// Returns the paragraph with the sentences of another after its own. It must not have subparagraphs.
    func followed(by other: Paragraph) -> Paragraph {
        let count = text.count
        return Paragraph(
            sentences: sentences + other.sentences, subparagraphs: other.subparagraphs,
            sources: sources
                + other.sources.map { source in
                    source.sentences.map { source.ofSentences($0.lowerBound + count...$0.upperBound + count) }
                        ?? source
                })
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
    /// The label before the heading (“I.”, “A.”); set by `numbered`.
    public internal(set) var label = ""
    /// The heading, in sentence case.
    public let heading: String
    /// The paragraphs and tables before the first subsection.
    public internal(set) var blocks: [Block]
    /// The subsections: either none or at least two.
    public internal(set) var subsections: [Section]

    /// Creates a section. A single subsection is merged into the section, because a part A requires a part B.
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

    /// All paragraphs in order, including those of the subsections.
    public var paragraphs: [Paragraph] {
        var paragraphs: [Paragraph] = []
        forEachParagraph { paragraphs.append($0) }
        return paragraphs
    }

    /// Calls `body` with each paragraph in order, including those of the subsections.
    func forEachParagraph(_ body: (Paragraph) -> Void) {
        for block in blocks { if case .paragraph(let paragraph) = block { body(paragraph) } }
        for subsection in subsections { subsection.forEachParagraph(body) }
    }
}

/// The top of the first page, line by line.
public struct Masthead: Hashable, Sendable {
    /// “United Nations”.
    public var organization: String
    /// The organ above the body, below the name of the Organization.
    public var parentBody: String?
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
    /// The usual limit on the words of a report of the Secretary-General.
    public static let usualWordLimit = 8_500

    /// The language tag.
    public let language: String
    /// How the language is written.
    public internal(set) var script = Script()
    /// The warnings on the first page and at the end of the document.
    public let notices: [String]
    /// The mark on every printed page, as of an exercise; nil for a real report.
    public internal(set) var pageMark: PageMark?
    /// Whether its tables need pages that are wider than they are high.
    public internal(set) var isWide = false
    /// The top of the first page.
    public let masthead: Masthead
    /// The summary; its paragraphs are printed without their numbers.
    public internal(set) var summary: [Paragraph]
    /// The words for “Summary”, “Contents”, “Section”, “Paragraphs”.
    public let labels: Labels
    /// The sections.
    public internal(set) var sections: [Section]
    /// The annexes.
    public internal(set) var annexes: [Annex]

    /// The words at the head and foot of every printed page, since a page may be read without the first.
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

    /// An annex: a heading and its tables.
    public struct Annex: Hashable, Sendable {
        /// “Annex”.
        public let label: String
        /// The heading.
        public let heading: String
        /// The tables. Where there is only one, the heading is its title.
        public internal(set) var tables: [Table]
    }
}
