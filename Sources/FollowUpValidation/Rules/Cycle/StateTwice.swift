import ByteText
import Diagnostics
import FollowUpModel

/// A State with two files.
enum StateTwice: Rule {
    static let page = RulePage(
        code: "FU401", name: "state-twice", severity: .error,
        what: "Two files of the cycle are from one State.",
        why: "A State is counted once; nobody but the State can say which file is right.",
        before: "CAN.yaml and CAN-new.yaml, both “state: CAN”", after: "CAN.yaml")

    /// The States of the files so far, with the location where each is first named.
    struct Seen {
        private var first: [String: SourceLocation] = [:]

        /// Registers the State named at a location; returns a finding if it was registered before.
        mutating func check(_ state: String, _ membership: Membership, at place: SourceLocation) -> Finding? {
            guard let first = first[state] else {
                self.first[state] = place
                return nil
            }
            return found(
                "this is a second submission from \(membership.states[state]?.name.inSentence ?? state)",
                help: "Keep the one that the State means, and move the other out of the folder.",
                related: [Diagnostic.Related("the first is here", at: first)])
        }
    }
}
