public import ByteText

/// An official text divided into its parts: a resolution, and the texts annexed to it.
public struct OfficialText: Sendable {
    /// The resolution (or the whole text if nothing is annexed), then the annexed texts.
    public var parts: [TextPart]
    /// The footnotes, in the order of the text.
    public var footnotes: [Footnote]
    /// The role of every line, in order.
    public var roles: [LineRole]
    /// The number of words of each role, where the text was read word by word; nil where its lines were.
    public var words: [LineRole: Int]?
    /// The doubts about the text, in its order.
    public var doubts: [Uncertainty]

    /// Whether it is a report with several draft resolutions, each of which is a text by itself.
    public var isSeveralTexts: Bool { parts.contains { $0.isDraft && !$0.paragraphs.isEmpty } }

    /// The parts that an instrument can be drafted from, one a line, with what is in each.
    public var contents: [String] {
        parts.filter { !$0.paragraphs.isEmpty }.map { part in
            "\(part.name): \(part.extent)" + (part.title.isEmpty ? "" : ", “\(part.title)”")
        }
    }
}

/// A resolution, or a text annexed to it.
public struct TextPart: Sendable {
    /// Whether it is annexed.
    public let isAnnex: Bool
    /// Where it begins.
    public let position: SourcePosition
    /// What it is called: `text`, `annex`, `draft resolution II, annex`.
    public internal(set) var name = ""
    /// The index of the resolution that it is annexed to; nil for a text that is annexed to none.
    var host: Int?
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
    /// The words that introduce the paragraphs after them, each with the number of those before it.
    public var chapeaux: [(text: String, position: Int)] = []
    /// What its paragraphs are called where they are rules: `rule`, `article`; nil for paragraphs.
    public var rules: String?
    /// The numbered paragraphs before the first rule.
    public var preliminary: [TextParagraph] = []

    /// What is in it, in a few words: “22 paragraphs”, “70 rules with 35 paragraphs in them”.
    public var extent: String {
        let (units, below) = counts
        let first = "\(units) \(rules ?? "paragraph")\(units == 1 ? "" : "s")"
        guard below > 0 else { return first }
        return rules == nil
            ? "\(first) and \(below) subparagraph\(below == 1 ? "" : "s")"
            : "\(first) with \(below) paragraph\(below == 1 ? "" : "s") in them"
    }

    /// Whether it is one of the draft resolutions of a report.
    var isDraft: Bool { name.hasPrefix("draft ") }

    /// The number of paragraphs or rules, and of what stands below them.
    public var counts: (paragraphs: Int, subparagraphs: Int) {
        let count = paragraphs.count { $0.parent == nil }
        return (count, paragraphs.count - count)
    }
}

/// A numbered paragraph, up to its first subparagraph, or a subparagraph.
public struct TextParagraph: Hashable, Sendable {
    /// Its citation: `5`, `5 (a)`, `5 (a) (i)`; of a paragraph of rule 5 `5 (1)`.
    public let number: String
    /// Where it begins.
    public let position: SourcePosition
    /// Its words, without its number and without footnote marks.
    public var words: String
    /// The footnote marks in it.
    public var marks: [String] = []
    /// The words that introduce it together with others; nil for none.
    public var chapeau: String?

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

extension SourcePosition {
    /// Whether a place comes before another.
    func isBefore(_ other: SourcePosition) -> Bool { (line, column) < (other.line, other.column) }
}
