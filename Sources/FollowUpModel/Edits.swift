/// What editors decide for the report of a cycle, in `editorial.yaml`.
public struct Edits: Equatable, Sendable {
    /// The texts that are printed in place of States’ own.
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

    /// Returns the decisions on each State, by its code.
    public var byState: [String: Edits] {
        var states: [String: Edits] = [:]
        for text in texts { states[text.state.value, default: Edits()].texts.append(text) }
        for paragraph in paragraphs {
            states[paragraph.state.value, default: Edits()].paragraphs.append(paragraph)
        }
        for example in examples { states[example.state.value, default: Edits()].examples.append(example) }
        return states
    }
}
