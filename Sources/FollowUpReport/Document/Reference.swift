/// The name of a paragraph or a table, by which other places refer to it whatever number it gets.
public struct Anchor: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name, unique in a report.
    public let name: String

    /// Makes an anchor.
    public init(_ name: String) { self.name = name }

    /// Makes an anchor.
    public init(stringLiteral name: String) { self.init(name) }
}

/// Words that refer to another place: “para. 12 above”, “table 2”.
public struct Reference: Hashable, Sendable {
    /// What is referred to.
    public enum Target: Hashable, Sendable {
        /// A paragraph, or all from the first to the last.
        case paragraphs(Anchor, to: Anchor)
        /// A table, at the start of a sentence.
        case table(Anchor)
    }

    /// What is referred to.
    public let target: Target
    /// The words, given by `numbered`; empty when there is no such place.
    public internal(set) var text = ""
    /// The number of the first paragraph meant in the same document; given by `numbered`.
    public internal(set) var paragraph: Int?

    /// Refers to a place.
    public init(_ target: Target) { self.target = target }

    /// Refers to one paragraph.
    public init(to anchor: Anchor) { self.init(.paragraphs(anchor, to: anchor)) }
}
