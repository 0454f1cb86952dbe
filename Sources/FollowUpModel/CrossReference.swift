/// A reference in a paragraph by the Secretariat to another paragraph: `{see name}`.
public struct CrossReference: Hashable, Sendable {
    /// The name of the paragraph that every report has: the one that lists the replies.
    public static let replies = "replies"

    /// The name of the paragraph referred to.
    public let label: String
    /// The range of the reference in the text, including the braces.
    public let range: Range<String.Index>

    /// Returns the references in a text, in order.
    public static func all(in text: String) -> [CrossReference] {
        var references: [CrossReference] = []
        var position = text.startIndex
        // By bytes: nearly all paragraphs have no brace, and a brace is no part of another character in UTF-8.
        while let start = text.utf8[position...].firstIndex(of: UInt8(ascii: "{")) {
            let rest = text[text.index(after: start)...]
            position = rest.startIndex
            guard rest.hasPrefix("see ") else { continue }
            guard let end = rest.firstIndex(of: "}") else { break }
            let label = rest[rest.index(rest.startIndex, offsetBy: 4)..<end]
            position = text.index(after: end)
            references.append(CrossReference(label: String(label), range: start..<position))
        }
        return references
    }
}
