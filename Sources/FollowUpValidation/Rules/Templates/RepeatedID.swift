import ByteText
import Diagnostics
import FollowUpModel

/// An id that is used twice.
enum RepeatedID: Rule {
    static let page = RulePage(
        code: "FU602", name: "repeated-id", severity: .error,
        what:
            "Two commitments, items, themes, treaties, contributors, outcomes or States of one file have the same id, or two entries of editorial.yaml are for the same text or theme.",
        why: "They could not be told apart.",
        before: "- item: cybercrime\n- item: cybercrime",
        after: "- item: cybercrime\n- item: cybercrime-capacity")

    /// The ids seen so far in one list.
    struct Seen {
        private var first: [String: ByteRange] = [:]

        /// Registers an id; returns a finding if it was registered before.
        mutating func check(_ id: Located<String>, path: String) -> Finding? {
            guard let first = first[id.value] else {
                self.first[id.value] = id.range
                return nil
            }
            return found(
                "the id \(Wording.quoted(id.value)) is used a second time", help: "Give this one another id.",
                related: [Diagnostic.Related("first used here", at: SourceLocation(path: path, range: first))]
            )
        }
    }
}
