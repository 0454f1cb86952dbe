/// Wording shared by the rules’ messages.
public enum Wording {
    /// A text in quotation marks, shortened to what fits a message.
    public static func quoted(_ text: String) -> String {
        text.count > 40 ? "“\(text.prefix(38))…”" : "“\(text)”"
    }

    /// The name of a field or an entry: in quotation marks, unless there is nothing between them.
    public static func name(_ name: String) -> String { name.isEmpty ? "an empty name" : quoted(name) }

    /// The words to choose from: “a, b or c”.
    public static func choice(_ words: [String]) -> String { joined(words, "or") }

    /// The words together: “a, b and c”.
    public static func list(_ words: [String]) -> String { joined(words, "and") }

    private static func joined(_ words: [String], _ conjunction: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}
