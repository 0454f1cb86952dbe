public import FollowUpModel

/// The sources of every paragraph of a compiled report, and the texts of submissions that are not printed.
///
/// It is written beside the report as `provenance.json`, in the format described in
/// `Documentation/provenance.md`. It contains only public data: the names of texts and fingerprints of
/// printed words. It contains no positions in files, which would reveal how much lies between two texts.
public struct Provenance: Hashable, Sendable {
    /// The name of the file.
    public static let fileName = "provenance.json"

    /// A source of a paragraph.
    public struct TracedSource: Hashable, Sendable {
        /// The text.
        public let place: TextIdentifier
        /// The fingerprint of its words; nil if the source states only that a text exists.
        public let words: String?
        /// The fingerprint of the words that are printed instead: an editor’s wording or a translation.
        public let edited: String?
        /// The sentences of the paragraph that come from it, counted from 1; nil where the whole paragraph does.
        public let sentences: ClosedRange<Int>?

        /// Creates a source.
        public init(
            _ place: TextIdentifier, words: String? = nil, edited: String? = nil,
            sentences: ClosedRange<Int>? = nil
        ) {
            self.place = place
            self.words = words
            self.edited = edited
            self.sentences = sentences
        }
    }

    /// A paragraph and its sources.
    public struct TracedParagraph: Hashable, Sendable {
        /// Its name.
        public let name: ParagraphName
        /// The index of its section in the document.
        public let section: Int
        /// The references in its text to other parts of the report (“para. 12 above”).
        public let references: [String]
        /// The sources; empty for a paragraph written by the program from a phrase.
        public let sources: [TracedSource]

        /// Creates a paragraph.
        public init(
            _ name: ParagraphName, section: Int, references: [String] = [], sources: [TracedSource] = []
        ) {
            self.name = name
            self.section = section
            self.references = references
            self.sources = sources
        }

        /// The number of its sentences; nil where they are not told apart.
        public var sentenceCount: Int? { sources.compactMap { $0.sentences?.upperBound }.max() }

        /// Returns the sources that a sentence comes from.
        public func sources(ofSentence sentence: Int) -> [TracedSource] {
            sources.filter { $0.sentences?.contains(sentence) ?? true }
        }
    }

    /// A document: the report, or one that accompanies it.
    public struct Document: Hashable, Sendable {
        /// The name: `report` or `annex`.
        public let name: String
        /// The headings above paragraphs, with their labels, in order; that of the summary is the first.
        public let sections: [String]
        /// Its paragraphs, in order: those of the summary, then the numbered ones.
        public let paragraphs: [TracedParagraph]

        /// Creates a document.
        public init(name: String, sections: [String], paragraphs: [TracedParagraph]) {
            self.name = name
            self.sections = sections
            self.paragraphs = paragraphs
        }

        /// Returns the headings above a paragraph.
        public func section(of paragraph: TracedParagraph) -> String {
            sections.indices.contains(paragraph.section) ? sections[paragraph.section] : ""
        }
    }

    /// Something that is not printed, and the reason.
    public enum LeftOut: Hashable, Sendable {
        /// A text.
        case text(TextIdentifier, reason: String)
        /// A whole submission, by the name of its file.
        case submission(file: String, reason: String)

        /// The reason.
        public var reason: String {
            switch self {
            case .text(_, let reason), .submission(_, let reason): reason
            }
        }
    }

    /// An editor’s choice of an answer to be quoted, or not to be quoted, among the examples of a report by theme.
    public struct TracedChoice: Hashable, Sendable {
        /// The code of the State.
        public let state: String
        /// The id of the item.
        public let item: String
        /// What was chosen.
        public let choice: ExampleChoice.Choice
        /// The reason, in the words of the editor.
        public let reason: String

        /// Creates a choice.
        public init(state: String, item: String, _ choice: ExampleChoice.Choice, reason: String) {
            self.state = state
            self.item = item
            self.choice = choice
            self.reason = reason
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
        /// The recorded name of the folder of the cycle, the same on any machine.
        public let folder: String
        /// The file extensions of the formats that the documents were written in.
        public let formats: [String]
        /// The reasons why texts are left out.
        public let reasons: [String]

        /// Creates a head.
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
    /// The choices of editors among the answers that may be quoted, by State and item.
    public let choices: [TracedChoice]
    /// Everything that is left out: by State, item and field, then of contributions and of the Secretariat, then whole
    /// files.
    public let leftOut: [LeftOut]

    /// Creates a provenance.
    public init(
        _ head: Head, documents: [Document], choices: [TracedChoice] = [], leftOut: [LeftOut] = []
    ) {
        self.head = head
        self.documents = documents
        self.choices = choices
        self.leftOut = leftOut
    }

    /// Whether the cycle is an exercise with invented States.
    public var isExercise: Bool { head.isExercise }

    /// Returns what an editor chose for the answer that a text is of; nil if nothing.
    public func choice(for text: TextIdentifier) -> TracedChoice? {
        guard case .text(let state, let target) = text, let field = target.field, field.isFreeText else {
            return nil
        }
        return choices.first { $0.state == state && $0.item == target.item }
    }
}
