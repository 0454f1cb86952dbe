import ByteText
import Diagnostics
import Fingerprints
import FollowUpModel

/// An editor’s paragraph on a theme on which the State no longer says the same.
enum StaleParagraph: Rule {
    static let page = RulePage(
        code: "FU415", name: "stale-paragraph", severity: .warning,
        what:
            "editorial.yaml has a paragraph in place of a State’s answers on a theme, and the State has changed, added or withdrawn one of the texts that it stands for.",
        why:
            "The paragraph may say what the State no longer means, or leave out what it says now. The report composes its answers anew until an editor confirms the paragraph.",
        before: "replaces: (the fingerprints of the words of 14 January)",
        after: "replaces: (those of the new ones, written by “followup edit --theme … --confirm”)")

    /// Checks a paragraph that is filled in against what the State now says on the theme, which is in another file.
    ///
    /// - Parameter texts: All that a report prints of it.
    static func check(
        _ paragraph: EditedParagraph, of state: String,
        _ texts: [(target: TextTarget, text: Located<String>)],
        in file: SourceFile
    ) -> Finding? {
        guard paragraph.text != nil else { return nil }
        let before = Dictionary(
            paragraph.replaces.map { ($0.target, $0.words) }, uniquingKeysWith: { first, _ in first })
        let now = Set(texts.map(\.target))
        let added = texts.filter { before[$0.target] == nil }
        let changed = texts.filter { entry in
            before[entry.target].map { $0 != Fingerprint(of: entry.text.value).short } ?? false
        }
        let gone = paragraph.replaces.map(\.target).filter { !now.contains($0) }
        let changes = [
            clause("has changed", changed.map(\.target)), clause("has added", added.map(\.target)),
            clause("no longer gives for publication", gone),
        ].compactMap(\.self)
        guard !changes.isEmpty else { return nil }
        return found(
            "\(state) \(Wording.list(changes)) since the paragraph on “\(paragraph.theme.value)” was "
                + "written; the report does not print the paragraph",
            help: (gone.isEmpty
                ? "Change the paragraph if need be"
                : "Take out of the paragraph what the State no longer gives for publication")
                + ", and confirm it with “followup edit FOLDER \(paragraph.state.value) --theme \(paragraph.theme.value) --confirm”.",
            related: (changed + added).map { entry in
                Diagnostic.Related(
                    "\(entry.target.wording) now",
                    at: SourceLocation(path: file.path, range: file.words(in: entry.text.range)))
            })
    }

    /// Returns what became of some texts; nil if there are none.
    private static func clause(_ verb: String, _ targets: [TextTarget]) -> String? {
        targets.isEmpty ? nil : "\(verb) \(Wording.list(targets.map(\.wording)))"
    }
}
