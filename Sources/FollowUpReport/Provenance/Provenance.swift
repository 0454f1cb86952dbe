/// Where every paragraph of a compiled report comes from, and what of the submissions no paragraph prints.
///
/// It is written beside the report as `provenance.json`, in the shape that `Documentation/provenance.md` describes. It holds
/// nothing but what is public: names of texts and fingerprints of words that are printed, and no place in a file, which would show
/// how much stands between two texts.
public struct Provenance: Hashable, Sendable {
    /// The name of the file.
    public static let fileName = "provenance.json"

    /// What a paragraph comes from.
    public struct TracedSource: Hashable, Sendable {
        /// Where it stands.
        public let place: RecordedPlace
        /// The fingerprint of the words there; nil where only is said that something is there.
        public let words: String?
        /// The fingerprint of the words that are printed instead: an editor's, or a translation.
        public let edited: String?

        /// Makes a source.
        public init(_ place: RecordedPlace, words: String? = nil, edited: String? = nil) {
            self.place = place
            self.words = words
            self.edited = edited
        }
    }

    /// A paragraph and where it comes from.
    public struct TracedParagraph: Hashable, Sendable {
        /// The number.
        public let number: Int
        /// The position of its section among those of the document.
        public let section: Int
        /// The words of the text that refer to another place of the report (“para. 12 above”).
        public let references: [String]
        /// Where it comes from; empty for one that the program itself wrote from a phrase.
        public let sources: [TracedSource]

        /// Makes a paragraph.
        public init(
            number: Int, section: Int, references: [String] = [], sources: [TracedSource] = []
        ) {
            self.number = number
            self.section = section
            self.references = references
            self.sources = sources
        }
    }

    /// One document: the report, or one that goes with it.
    public struct Document: Hashable, Sendable {
        /// What it is called by: `report`, `annex`.
        public let name: String
        /// The headings over paragraphs, with their labels, in order.
        public let sections: [String]
        /// Its paragraphs, in order.
        public let paragraphs: [TracedParagraph]

        /// Makes a document.
        public init(name: String, sections: [String], paragraphs: [TracedParagraph]) {
            self.name = name
            self.sections = sections
            self.paragraphs = paragraphs
        }

        /// The headings that a paragraph stands under.
        public func section(of paragraph: TracedParagraph) -> String {
            sections.indices.contains(paragraph.section) ? sections[paragraph.section] : ""
        }
    }

    /// What no paragraph prints, and why.
    public enum LeftOut: Hashable, Sendable {
        /// A text.
        case text(RecordedPlace, reason: String)
        /// A whole submission, by the name of its file.
        case submission(file: String, reason: String)

        /// Why.
        public var reason: String {
            switch self {
            case .text(_, let reason), .submission(_, let reason): reason
            }
        }
    }

    /// What it says of the report as a whole.
    public struct Head: Hashable, Sendable {
        /// The id of the cycle.
        public let cycle: String
        /// Whether the cycle is an exercise with invented States.
        public let isExercise: Bool
        /// The name of the layout.
        public let layout: String
        /// What the folder of the cycle is called, the same on any machine.
        public let folder: String
        /// The extensions of the formats that the documents were written in.
        public let formats: [String]
        /// Why texts are left out.
        public let reasons: [String]

        /// Makes a head.
        public init(
            cycle: String, isExercise: Bool = false, layout: String, folder: String, formats: [String] = [],
            reasons: [String] = []
        ) {
            self.cycle = cycle
            self.isExercise = isExercise
            self.layout = layout
            self.folder = folder
            self.formats = formats
            self.reasons = reasons
        }
    }

    /// What it says of the report as a whole.
    public let head: Head
    /// The documents; the report is the first.
    public let documents: [Document]
    /// What is left out: by State, item and field, then of the Secretariat, then whole submissions.
    public let leftOut: [LeftOut]

    /// Makes a provenance.
    public init(_ head: Head, documents: [Document], leftOut: [LeftOut] = []) {
        self.head = head
        self.documents = documents
        self.leftOut = leftOut
    }

    /// Whether the cycle is an exercise with invented States.
    public var isExercise: Bool { head.isExercise }
}
