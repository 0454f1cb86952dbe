import Diagnostics
import FollowUpModel

/// A date of a position that has no beginning.
enum SinceNotParty: Rule {
    static let page = RulePage(
        code: "FU319", name: "since-not-party", severity: .warning,
        what: "“since” is filled in beside “not party” or “considering”.",
        why:
            "Only a party or a signatory has a date from which it has been one; either the position or the date is wrong.",
        before: "- { treaty: untoc, position: \"not party\", since: \"2004\" }",
        after: "- { treaty: untoc, position: party, since: \"2004\" }")

    static func check(_ position: Position) -> Finding? {
        guard !position.canBeDated else { return nil }
        return found(
            "there is a date beside “\(position.rawValue)”",
            help:
                "Write “party” or “signatory” if the State has been one since then; otherwise leave the date blank."
        )
    }
}
