import Fingerprints
public import FollowUpModel
import YAMLSyntax

/// The entry of `editorial.yaml` in which an editor rewords or translates a State’s text.
public struct EditorialEntry {
    private let submission: Submission
    private let target: TextTarget
    private let words: String
    private let place: String
    private let language: ReportLanguage

    /// Creates the entry for a text of a submission.
    ///
    /// - Parameters:
    ///   - place: The location of the text, as shown to the editor.
    ///   - language: The language of the report.
    public init(
        _ target: TextTarget, _ words: String, of submission: Submission, place: String,
        in language: ReportLanguage
    ) {
        self.submission = submission
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

    /// The entry. A text in the language of the report starts with the State's own words; a translation is
    /// still to be written.
    public var text: String {
        var lines = ["  - state: \(submission.state)"]
        if let item = target.item {
            lines += ["    item: \(YAMLText.quoted(item))", "    field: \(target.name)"]
        } else {
            lines.append("    proposal: \(target.name)")
        }
        if target.entry > 1 { lines.append("    entry: \(target.entry)") }
        lines += YAMLText.comment("What the State wrote (\(place)): \(words)", prefix: "    # ", hanging: 2)
        lines.append("    replaces: \(Fingerprint(of: words).hex)")
        let isPrinted = language.isLanguage(of: submission.language)
        let printed = isPrinted ? YAMLText.wrapped(words, indent: 6) : "\"\""
        lines += YAMLText.comment(
            "What the report prints instead, in \(language.name(ofLanguage: language.tag)):", prefix: "    # "
        )
        lines.append("    text: \(printed)")
        return lines.map { $0 + "\n" }.joined()
    }
}
