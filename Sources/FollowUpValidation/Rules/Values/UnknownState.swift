import Diagnostics

/// A code that is no Member State.
enum UnknownState: Rule {
    static let page = RulePage(
        code: "FU207", name: "unknown-state", severity: .error,
        what:
            "The code is not that of a Member State on the cut-off date or, in an exercise, not that of a State listed for it.",
        why: "A reply can only be attributed to a State that may reply.",
        before: "state: KAN", after: "state: CAN")

    static func finding(_ code: String, isKnown: (String) -> Bool) -> Finding {
        // Two codes are always close to each other, so none is suggested but the same letters as capitals.
        let capitals = code.uppercased()
        if let plain = LookAlikes.plain(code), isKnown(plain.word) {
            let suggestion = Suggestion(plain)
            return found(
                "\(Wording.quoted(code)) is not the code of a Member State", help: suggestion.help,
                correction: suggestion.correction())
        }
        return found(
            "\(Wording.quoted(code)) is not the code of a Member State",
            help: "Write the three capital letters of ISO 3166, as in CAN for Canada.",
            correction: isKnown(capitals) ? Correction(capitals, .safe) : nil)
    }

    static func findingNotYetMember(_ name: String, admitted: String) -> Finding {
        found(
            "\(name) became a Member State on \(admitted), after the cut-off date",
            help: "Make sure that the code and the cycle are the right ones.")
    }

    static func findingInvented(_ code: String) -> Finding {
        found(
            "“\(code)” stands for an invented State, and the cycle is no exercise",
            help: "Write the code of the State that replies, as in CAN for Canada.")
    }

    /// Of any code that an exercise does not list, that of a real State included.
    static func findingInExercise(_ code: String, isKnown: (String) -> Bool) -> Finding {
        let capitals = code.uppercased()
        return found(
            "\(Wording.quoted(code)) does not take part in this exercise",
            help: "An exercise takes only the codes listed under “invented-states” in cycle.yaml.",
            correction: isKnown(capitals) ? Correction(capitals, .safe) : nil)
    }
}
