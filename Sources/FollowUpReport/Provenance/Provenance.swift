public import ByteText
import Texts

/// Where every paragraph of a compiled report comes from, and what of the submissions no paragraph prints.
///
/// It is written beside the report as `provenance.json`, in the shape that `Documentation/provenance.md` describes.
public struct Provenance: Hashable, Sendable {
    /// The name of the file.
    public static let fileName = "provenance.json"

    /// A file that was read, as it was then.
    public struct File: Hashable, Sendable {
        /// The path, the same on any machine.
        public let path: String
        /// The SHA-256 of its bytes.
        public let sha256: String

        /// Names a file and its fingerprint.
        public init(path: String, sha256: String) {
            self.path = path
            self.sha256 = sha256
        }
    }

    /// A stretch of a file, from its first character to the place after its last.
    public struct Stretch: Hashable, Sendable {
        /// The path, as in `File`.
        public let path: String
        /// The first character.
        public let start: SourcePosition
        /// The place after the last character.
        public let end: SourcePosition

        /// Makes a stretch.
        public init(path: String, start: SourcePosition, end: SourcePosition) {
            self.path = path
            self.start = start
            self.end = end
        }

        /// Whether a line has a part in it.
        public func covers(line: Int) -> Bool { start.line <= line && line <= end.line }
    }

    /// What a paragraph comes from.
    public struct TracedSource: Hashable, Sendable {
        /// Where it stands.
        public let stretch: Stretch
        /// The item of the checklist, where there is one.
        public let item: String?
        /// Where the words stand that are printed instead: an editor's, or a translation.
        public let edited: Stretch?

        /// Makes a source.
        public init(_ stretch: Stretch, item: String?, edited: Stretch? = nil) {
            self.stretch = stretch
            self.item = item
            self.edited = edited
        }
    }

    /// A paragraph with its words and where they come from.
    public struct TracedParagraph: Hashable, Sendable {
        /// The number.
        public let number: Int
        /// The headings it stands under, with their labels.
        public let section: String
        /// The words.
        public let text: String
        /// The subparagraphs (a), (b) ….
        public let subparagraphs: [String]
        /// The footnotes, in order.
        public let footnotes: [String]
        /// The words of the text that refer to another place of the report (“para. 12 above”).
        public let references: [String]
        /// Where it comes from; empty for one that the program itself wrote from a phrase.
        public let sources: [TracedSource]

        /// The subparagraphs with their labels.
        public var labelledSubparagraphs: [String] {
            subparagraphs.enumerated().map { "\(OrdinalLabel.subparagraph($0 + 1)) \($1)" }
        }

        /// Makes a paragraph.
        public init(
            number: Int, section: String, text: String, subparagraphs: [String] = [],
            footnotes: [String] = [], references: [String] = [], sources: [TracedSource] = []
        ) {
            self.number = number
            self.section = section
            self.text = text
            self.subparagraphs = subparagraphs
            self.footnotes = footnotes
            self.references = references
            self.sources = sources
        }
    }

    /// One document: the report, or one that goes with it.
    public struct Document: Hashable, Sendable {
        /// What it is called by: `report`, `annex`.
        public let name: String
        /// Its paragraphs, in order.
        public let paragraphs: [TracedParagraph]

        /// Makes a document.
        public init(name: String, paragraphs: [TracedParagraph]) {
            self.name = name
            self.paragraphs = paragraphs
        }
    }

    /// What no paragraph prints, and why.
    public enum LeftOut: Hashable, Sendable {
        /// A text: which field of an answer it is, and of which item.
        case text(Stretch, item: String?, field: String, reason: String)
        /// The answers that a submission gives in confidence: how many, where that does not tell of a single one in a
        /// regional group, and nothing else of them.
        case confidential(path: String, count: Int?)
        /// A whole submission.
        case submission(path: String, reason: String)
    }

    /// The id of the cycle.
    public let cycle: String
    /// Whether the cycle is an exercise with invented States.
    public let isExercise: Bool
    /// The name of the layout.
    public let layout: String
    /// The files that were read, by their paths.
    public let files: [File]
    /// The documents; the report is the first.
    public let documents: [Document]
    /// What is left out, by file and place.
    public let leftOut: [LeftOut]

    /// Makes a provenance.
    public init(
        cycle: String, isExercise: Bool = false, layout: String, files: [File], documents: [Document],
        leftOut: [LeftOut]
    ) {
        self.cycle = cycle
        self.isExercise = isExercise
        self.layout = layout
        self.files = files
        self.documents = documents
        self.leftOut = leftOut
    }
}
