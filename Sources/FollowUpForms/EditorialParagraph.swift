public import ByteText
import Fingerprints
public import FollowUpModel
import YAMLSyntax

/// The entry of `editorial.yaml` in which an editor writes one paragraph in place of what would be composed of a State’s
/// answers on a theme.
public struct EditorialParagraph {
    private let state: String
    private let theme: String
    private let texts: [(target: TextTarget, text: Located<String>)]
    private let file: SourceFile

    /// Creates the entry on a theme.
    ///
    /// - Parameters:
    ///   - texts: All that a report prints of the State’s answers on the theme.
    ///   - file: The submission.
    public init(
        state: String, theme: String, _ texts: [(target: TextTarget, text: Located<String>)],
        in file: SourceFile
    ) {
        self.state = state
        self.theme = theme
        self.texts = texts
        self.file = file
    }

    /// Returns the entry with the words that the report prints now, or with room for a translation where there are none.
    public func text(printed: String?, in language: ReportLanguage) -> String {
        let lines =
            ["  - state: \(state)", "    theme: \(YAMLText.quoted(theme))", "    replaces:" + replaces]
            + YAMLText.comment(
                "What the report prints instead, as one paragraph in \(language.name(ofLanguage: language.tag)):",
                prefix: "    # ")
            + ["    text: \(printed.map { YAMLText.wrapped($0, indent: 6) } ?? "\"\"")"]
        return lines.map { $0 + "\n" }.joined()
    }

    /// The list of the texts that the paragraph stands for, after its key: each with its fingerprint, below the words
    /// that the State wrote.
    public var replaces: String {
        let lines = LineIndex(file)
        return texts.flatMap { target, text -> [String] in
            let line = lines.lineSuffix(of: file.words(in: text.range).lowerBound)
            var entry = ["item: \(YAMLText.quoted(target.item ?? ""))", "field: \(target.name)"]
            if target.entry > 1 { entry.append("entry: \(target.entry)") }
            entry.append("words: \(YAMLText.quoted(Fingerprint(of: text.value).short))")
            return YAMLText.comment("\(file.path)\(line): \(text.value)", prefix: "      # ", hanging: 2)
                + ["      - { \(entry.joined(separator: ", ")) }"]
        }.map { "\n" + $0 }.joined()
    }
}
