import ByteText
import Diagnostics
import FollowUpModel

/// A wording that stands for two commitments, themes or items.
enum WordingRepeated: Rule {
    static let page = RulePage(
        code: "FU623", name: "wording-repeated", severity: .warning,
        what:
            "Two commitments or two themes have the same heading, two commitments the same summary, or two items the same key point or question.",
        why: "In a table or a form nobody can tell them apart.",
        before: "heading: Street lighting\nheading: Street lighting",
        after: "heading: Street lighting\nheading: Reports on street lighting")

    /// The wordings of one field in one list so far.
    struct Seen {
        private let what: String
        private var first: [String: ByteRange] = [:]

        /// Creates a value for a field, called `what` in a sentence: “heading”.
        init(_ what: String) { self.what = what }

        /// Registers a wording; returns a finding if it was registered before, whatever its case.
        mutating func check(_ wording: Located<String>?, path: String) -> Located<Finding>? {
            guard let wording else { return nil }
            guard let first = first[wording.value.lowercased()] else {
                self.first[wording.value.lowercased()] = wording.range
                return nil
            }
            let finding = found(
                "the \(what) \(Wording.quoted(wording.value)) is used a second time",
                help: "Say what distinguishes this one, or make one of the two.",
                related: [Diagnostic.Related("first used here", at: SourceLocation(path: path, range: first))]
            )
            return Located(finding, at: wording.range)
        }
    }
}
