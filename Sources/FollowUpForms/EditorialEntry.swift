import Fingerprints
public import FollowUpModel
import YAMLSyntax

/// The entry of `editorial.yaml` in which an editor rewords or translates a text of a State or contributor.
public struct EditorialEntry {
    private let author: String
    private let target: TextTarget
    private let words: String
    private let place: String
    private let original: String
    private let language: ReportLanguage

    /// Creates the entry for a text.
    ///
    /// - Parameters:
    ///   - author: The code of the State, or the id of the contributor.
    ///   - original: The tag of the language that it is in.
    ///   - place: The location of the text, as shown to the editor.
    ///   - language: The language of the report.
    public init(
        _ target: TextTarget, _ words: String, of author: String, in original: String, place: String,
        printedIn language: ReportLanguage
    ) {
        self.author = author
        self.original = original
        self.target = target
        self.words = words
        self.place = place
        self.language = language
    }

    /// Returns the beginning of a file that has no entries yet.
    public static func file(cycle: String) -> String {
        let lines =
            YAMLText.comment(
                "What the report prints in place of States’ own words: an editor’s wording, or the translation of a text "
                    + "in another language. When a State changes its words the report uses the new ones, until an editor "
                    + "has confirmed the entry. New entries are written by “followup edit”, at the end.",
                prefix: "# ")
            + ["cycle: \(YAMLText.quoted(cycle))", "edits:"]
        return lines.map { $0 + "\n" }.joined()
    }

    private var writer: String { if case .report = target.part { "the contributor" } else { "the State" } }

    /// The entry. A text in the language of the report starts with the State's own words; a translation is
    /// still to be written.
    public var text: String {
        var lines: [String]
        switch target.part {
        case .answer(let item, _):
            lines = [
                "  - state: \(author)", "    item: \(YAMLText.quoted(item))", "    field: \(target.name)",
            ]
        case .proposals: lines = ["  - state: \(author)", "    proposal: \(target.name)"]
        case .report(let id): lines = ["  - contributor: \(author)", "    about: \(YAMLText.quoted(id))"]
        }
        if target.entry > 1 { lines.append("    entry: \(target.entry)") }
        lines += YAMLText.comment("What \(writer) wrote (\(place)): \(words)", prefix: "    # ", hanging: 2)
        lines.append("    replaces: \(Fingerprint(of: words).hex)")
        let isPrinted = language.isLanguage(of: original)
        let printed = isPrinted ? YAMLText.wrapped(words, indent: 6) : "\"\""
        lines += YAMLText.comment(
            "What the report prints instead, in \(language.name(ofLanguage: language.tag)):", prefix: "    # "
        )
        lines.append("    text: \(printed)")
        return lines.map { $0 + "\n" }.joined()
    }
}
