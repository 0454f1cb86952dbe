import ByteText
import Diagnostics
import FollowUpModel

/// A contributor with two files.
enum ContributorTwice: Rule {
    static let page = RulePage(
        code: "FU436", name: "contributor-twice", severity: .error,
        what: "Two files among the contributions are from one contributor.",
        why: "Nobody but the contributor can say which of them is right.",
        before: "unodc.yaml and unodc.yml, both “contributor: unodc”", after: "unodc.yaml")

    /// The contributors of the files so far, with the location where each is first named.
    struct Seen {
        private var first: [String: SourceLocation] = [:]

        /// Registers the contributor named at a location; returns a finding if it was registered before.
        mutating func check(_ contributor: String, at place: SourceLocation) -> Finding? {
            guard let first = first[contributor] else {
                self.first[contributor] = place
                return nil
            }
            return found(
                "this is a second contribution from \(contributor)",
                help: "Keep the one that it means, and move the other out of the folder.",
                related: [Diagnostic.Related("the first is here", at: first)])
        }
    }
}
