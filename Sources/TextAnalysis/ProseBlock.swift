/// A paragraph of a text, with the list that follows it.
///
/// A text holds each paragraph, and each entry of a list, as one line; an entry begins with “- ”. So a list
/// survives wherever a text is kept as a text.
public struct ProseBlock: Equatable, Sendable {
    /// What the line of an entry begins with.
    public static let entryMark = "- "

    /// The words of the paragraph; empty where a text begins with a list.
    public let text: String
    /// The entries of the list, without their marks.
    public let entries: [String]

    /// Creates a block.
    public init(_ text: String, entries: [String] = []) {
        self.text = text
        self.entries = entries
    }

    /// Returns the paragraphs and lists of a text.
    public static func all(in text: String) -> [ProseBlock] {
        let lines = FoldedText.paragraphs(text)
        guard lines.contains(where: { $0.hasPrefix(entryMark) }) else { return lines.map { ProseBlock($0) } }
        var blocks: [ProseBlock] = []
        var rest = lines[...]
        while let line = rest.first {
            let entries = rest.prefix { $0.hasPrefix(entryMark) }
            if isList(count: entries.count, after: blocks.last?.text) {
                let introduction = blocks.popLast()?.text ?? ""
                blocks.append(
                    ProseBlock(introduction, entries: entries.map { String($0.dropFirst(entryMark.count)) }))
                rest = rest[entries.endIndex...]
            } else {
                blocks.append(ProseBlock(line))
                rest = rest.dropFirst()
            }
        }
        return blocks
    }

    /// Returns whether so many lines with the mark of an entry are a list: a single one is only where a colon
    /// announces it, because a sentence may begin with a dash.
    static func isList(count: Int, after introduction: (some StringProtocol)?) -> Bool {
        count > 1 || count == 1 && introduction?.hasSuffix(":") ?? false
    }
}
