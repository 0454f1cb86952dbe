public import ByteText
import YAMLSyntax

/// What the page of a form says in one language: texts by name.
public struct FormTexts: Sendable {
    /// The tag of the language.
    public let language: String
    /// `ltr` or `rtl`.
    public let direction: String
    /// The texts, in the order of their file.
    let texts: [(name: String, text: String)]

    /// Reads a file of texts: a name and its text on each line. Nil if it is anything else, or states no language and
    /// direction.
    public init?(_ file: SourceFile) {
        let reading = YAMLReader.read(file)
        guard reading.problems.isEmpty, !reading.tree.isEmpty, reading.tree.kind(0) == .mapping else {
            return nil
        }
        let tree = reading.tree
        var texts: [(name: String, text: String)] = []
        for (key, value) in tree.entries(of: 0) {
            guard tree.kind(value) == .scalar else { return nil }
            texts.append((tree.string(key), tree.string(value)))
        }
        let named = { (name: String) in texts.first { $0.name == name }?.text }
        guard let language = named("language"), let direction = named("direction") else { return nil }
        (self.language, self.direction, self.texts) = (language, direction, texts)
    }

    /// The names of the texts.
    public var names: [String] { texts.map(\.name) }

    /// Returns a text with values in its places, each named as in `{state}`.
    func text(_ name: String, _ values: [String: String] = [:]) -> String {
        var text = texts.first { $0.name == name }?.text ?? ""
        for (place, value) in values { text = text.replacing("{\(place)}", with: value) }
        return text
    }
}
