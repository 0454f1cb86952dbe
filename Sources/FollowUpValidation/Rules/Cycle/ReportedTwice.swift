import ByteText
import Diagnostics
import FollowUpModel

/// Two texts of a contribution on one commitment.
enum ReportedTwice: Rule {
    static let page = RulePage(
        code: "FU433", name: "reported-twice", severity: .error,
        what: "A contribution has two texts about one commitment or outcome.",
        why: "It is not clear which of them holds, and neither could be edited or traced by its name.",
        before: "- about: [cybercrime-assistance]\n- about: [cybercrime-assistance]",
        after: "- about: [cybercrime-assistance] (with both texts, as two paragraphs)")

    /// What the texts so far are about.
    struct Seen {
        private var first: [String: ByteRange] = [:]

        /// Registers what a text is about; returns a finding if another one was about it.
        mutating func check(_ id: Located<String>, path: String) -> Finding? {
            guard let first = first[id.value] else {
                self.first[id.value] = id.range
                return nil
            }
            return found(
                "there is another text about \(Wording.quoted(id.value))",
                help: "Put both into one entry, with a blank line between them.",
                related: [
                    Diagnostic.Related("the first is here", at: SourceLocation(path: path, range: first))
                ]
            )
        }
    }
}
