import Diagnostics
import FollowUpModel

/// A contribution that claims to be a State’s.
enum StateAsContributor: Rule {
    static let page = RulePage(
        code: "FU431", name: "state-as-contributor", severity: .error,
        what: "A file among the contributions names a State as the one that reports.",
        why:
            "What a State reports is a reply: it stands beside cycle.yaml, is counted, and may be given in confidence. None of this is true of a contribution.",
        before: "contributions/CAN.yaml with “contributor: CAN”", after: "CAN.yaml with “state: CAN”")

    /// Returns a finding if a contributor is named by the code or the name of a State, real or invented.
    static func check(_ name: String, among memberships: [Membership]) -> Finding? {
        let word = NormalizedWord.bare(name)
        let code = word.uppercased()
        let isState = memberships.contains {
            $0.states[code] != nil || $0.code(ofStateCalled: word) != nil
        }
        return isState || MemberState.isInvented(code) ? finding(name) : nil
    }

    /// Returns the finding on a file that says which State it is from.
    static func finding(_ state: String) -> Finding {
        found(
            "\(Wording.quoted(state)) is a State, and a State is not a contributor",
            help:
                "If it is the reply of a State, move the file beside cycle.yaml; otherwise name the contributor."
        )
    }
}
