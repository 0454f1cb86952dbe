import Diagnostics
import FollowUpModel

/// A code that is not that of a Member State.
enum UnknownState: Rule {
    static let page = RulePage(
        code: "FU207", name: "unknown-state", severity: .error,
        what:
            "The code is not that of a Member State on the cut-off date or, in an exercise, not that of a State listed for it.",
        why: "A reply can only be attributed to a State that may reply.",
        before: "state: KAN", after: "state: CAN")

    /// Returns a finding if the code is not that of a State that may reply. Outside a cycle invented States
    /// are accepted, because it is unknown which there are.
    static func check(_ code: String, among membership: Membership, inReplyTo cycle: Cycle?) -> Finding? {
        guard membership.states[code] == nil else { return nil }
        if let cycle, cycle.isExercise { return findingInExercise(code, membership) }
        guard MemberState.isInvented(code) else { return check(code, among: membership) }
        guard cycle != nil else { return nil }
        return found(
            "“\(code)” stands for an invented State, and the cycle is no exercise",
            help: "Write the code of the State that replies, as in CAN for Canada.")
    }

    static func check(_ code: String, among membership: Membership) -> Finding? {
        guard membership.states[code] == nil else { return nil }
        let message = "\(Wording.quoted(code)) is not the code of a Member State"
        // Any two codes are similar, so only the same letters in capitals are suggested.
        if let plain = Homoglyphs.skeleton(code), membership.states[plain.word] != nil {
            let suggestion = Suggestion(plain)
            return found(message, help: suggestion.help, correction: suggestion.correction())
        }
        let capitals = inCapitals(code, membership)
        if capitals == nil, let named = named(code, membership) {
            return found(
                message, help: "Did you mean \(named.text)? Write the three capital letters of ISO 3166.",
                correction: named)
        }
        return found(
            message, help: "Write the three capital letters of ISO 3166, as in CAN for Canada.",
            correction: capitals)
    }

    /// Returns a finding if the State was not yet a member on the cut-off date.
    static func check(_ state: MemberState, on cutOff: CalendarDate) -> Finding? {
        guard let admitted = state.admitted, admitted > cutOff else { return nil }
        return found(
            "\(state.name.name) became a Member State on \(admitted.iso), after the cut-off date",
            help: "Make sure that the code and the cycle are the right ones.")
    }

    /// Returns the finding for a code that an exercise does not list, including that of a real State.
    private static func findingInExercise(_ code: String, _ membership: Membership) -> Finding {
        found(
            "\(Wording.quoted(code)) does not take part in this exercise",
            help: "An exercise takes only the codes listed under “invented-states” in cycle.yaml.",
            correction: inCapitals(code, membership) ?? named(code, membership))
    }

    /// Returns the code of the State whose name was written in place of its code.
    private static func named(_ name: String, _ membership: Membership) -> Correction? {
        membership.code(ofStateCalled: NormalizedWord.bare(name)).map { Correction($0, .unsafe) }
    }

    private static func inCapitals(_ code: String, _ membership: Membership) -> Correction? {
        let capitals = NormalizedWord.bare(code).uppercased()
        return membership.states[capitals] == nil ? nil : Correction(capitals, .safe)
    }
}
