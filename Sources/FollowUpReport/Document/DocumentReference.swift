/// The name of a paragraph or a table, by which references identify it whatever number it gets.
public struct Anchor: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The name, unique in a report.
    public let name: String

    /// Creates an anchor.
    public init(_ name: String) { self.name = name }

    /// Creates an anchor.
    public init(stringLiteral name: String) { self.init(name) }
}

/// A reference to another part of the report: “para. 12 above”, “table 2”.
public struct DocumentReference: Hashable, Sendable {
    /// The target of a reference.
    public enum Target: Hashable, Sendable {
        /// A paragraph, or all from the first to the last.
        case paragraphs(Anchor, to: Anchor)
        /// Paragraphs wherever they stand, on the same side of the one that refers to them.
        case each([Anchor])
        /// A table, at the start of a sentence.
        case table(Anchor)
    }

    /// The target.
    public let target: Target
    /// The words, set by `numbered`; empty if the target does not exist.
    public internal(set) var text = ""
    /// The number of the first target paragraph, if it is in the same document; set by `numbered`.
    public internal(set) var paragraph: Int?

    /// Creates a reference to a target.
    public init(_ target: Target) { self.target = target }

    /// Creates a reference to one paragraph.
    public init(to anchor: Anchor) { self.init(.paragraphs(anchor, to: anchor)) }
}
