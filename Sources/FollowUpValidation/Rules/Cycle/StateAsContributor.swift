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

    /// Returns a finding if a contributor is named by the code or the name of a State, real or invented, or after it as
    /// its government, a ministry or a mission is.
    static func check(_ name: String, among memberships: [Membership]) -> Finding? {
        let word = NormalizedWord.bare(name)
        let code = word.uppercased()
        let names = [word] + owners(of: word)
        let isState = memberships.contains { membership in
            membership.states[code] != nil || names.contains { membership.code(ofStateCalled: $0) != nil }
        }
        return isState || MemberState.isInvented(code) ? finding(name) : nil
    }

    /// Returns whose a part of a State may be: “Canada” of “the Permanent Mission of Canada to the United Nations”.
    private static func owners(of name: String) -> [String] {
        let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
        let first = words.first { $0.lowercased() != "the" }?.lowercased() ?? ""
        guard partsOfStates.contains(first) else { return [] }
        return words.indices.filter { words[$0].lowercased() == "of" }.map { index in
            words[(index + 1)...].drop { $0.lowercased() == "the" }.prefix { $0.lowercased() != "to" }
                .joined(separator: " ")
        }
    }

    private static let partsOfStates: Set<String> = [
        "government", "ministry", "department", "permanent", "mission", "embassy", "parliament", "republic",
        "kingdom", "state", "federal",
    ]

    /// Returns the finding on a file that says which State it is from.
    static func finding(_ state: String) -> Finding {
        found(
            "\(Wording.quoted(state)) is a State, and a State is not a contributor",
            help:
                "If it is the reply of a State, move the file beside cycle.yaml; otherwise name the contributor."
        )
    }
}
