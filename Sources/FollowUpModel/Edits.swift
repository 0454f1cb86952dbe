/// What editors decide for the report of a cycle, in `editorial.yaml`.
public struct Edits: Equatable, Sendable {
    /// The texts that are printed in place of those of States and contributors.
    public var texts: [EditedText]
    /// The paragraphs that are printed in place of what is composed of a State’s answers on a theme.
    public var paragraphs: [EditedParagraph]
    /// The answers that are quoted, or not quoted, as examples.
    public var examples: [ExampleChoice]

    /// Creates a value; empty by default.
    public init(
        texts: [EditedText] = [], paragraphs: [EditedParagraph] = [], examples: [ExampleChoice] = []
    ) {
        self.texts = texts
        self.paragraphs = paragraphs
        self.examples = examples
    }

    /// Returns the decisions on each State, by its code, and on each contributor, by its id.
    public var byAuthor: [String: Edits] {
        var authors: [String: Edits] = [:]
        for text in texts { authors[text.author.value, default: Edits()].texts.append(text) }
        for paragraph in paragraphs {
            authors[paragraph.state.value, default: Edits()].paragraphs.append(paragraph)
        }
        for example in examples { authors[example.state.value, default: Edits()].examples.append(example) }
        return authors
    }
}
