public import ByteText

/// An official text divided into its parts: a resolution, and the texts annexed to it.
public struct OfficialText: Sendable {
    /// The resolution (or the whole text if nothing is annexed), then the annexed texts.
    public var parts: [TextPart]
    /// The footnotes, in the order of the text.
    public var footnotes: [Footnote]
    /// The role of every line, in order.
    public var roles: [LineRole]
    /// The doubts about the text, in its order.
    public var doubts: [Uncertainty]
}

/// A resolution, or a text annexed to it.
public struct TextPart: Sendable {
    /// Whether it is annexed.
    public let isAnnex: Bool
    /// Where it begins.
    public let position: SourcePosition
    /// The title; empty when none was found.
    public var title = ""
    /// The number of a resolution (`65/230`), its whole name or its symbol; empty when none was found.
    public var symbol = ""
    /// The body that adopts or declares, as in “The General Assembly,”; empty when none was found.
    public var adoptingBody = ""
    /// The paragraphs before the first numbered one.
    public var preamble: [String] = []
    /// The numbered paragraphs and their subparagraphs, in the order of the text.
    public var paragraphs: [TextParagraph] = []
    /// The headings, each with the number of paragraphs and subparagraphs before it.
    public var headings: [(text: String, position: Int)] = []
}

/// A numbered paragraph, up to its first subparagraph, or a subparagraph.
public struct TextParagraph: Hashable, Sendable {
    /// Its citation: `5`, `5 (a)`, `5 (a) (i)`.
    public let number: String
    /// Where it begins.
    public let position: SourcePosition
    /// Its words, without its number and without footnote marks.
    public var words: String
    /// The footnote marks in it.
    public var marks: [String] = []

    /// The citation of the paragraph that it is a part of; nil for a numbered paragraph.
    public var parent: String? {
        guard number.hasSuffix(")"), let open = number.lastIndex(of: "(") else { return nil }
        return String(number[..<open].dropLast())
    }
}

/// A footnote.
public struct Footnote: Hashable, Sendable {
    /// Its mark.
    public let mark: String
    /// Where it begins.
    public let position: SourcePosition
    /// Its words.
    public var words: String
}
