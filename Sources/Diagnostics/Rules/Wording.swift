/// Wording shared by the messages of rules.
public enum Wording {
    /// Returns a text in quotation marks, shortened to fit a message.
    public static func quoted(_ text: String) -> String {
        text.count > 40 ? "“\(text.prefix(38))…”" : "“\(text)”"
    }

    /// Returns the name of a field or an entry in quotation marks; an empty one is described.
    public static func name(_ name: String) -> String { name.isEmpty ? "an empty name" : quoted(name) }

    /// Returns alternatives as a list: “a, b or c”.
    public static func choice(_ words: [String]) -> String { joined(words, "or") }

    /// Returns words as a list: “a, b and c”.
    public static func list(_ words: [String]) -> String { joined(words, "and") }

    private static func joined(_ words: [String], _ conjunction: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}
