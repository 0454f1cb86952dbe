import Diagnostics

/// A code that is no Member State.
enum UnknownState: Rule {
    static let page = RulePage(
        code: "FU207", name: "unknown-state", severity: .error,
        what: "The code is not that of a Member State on the cut-off date.",
        why: "A reply can only be attributed to a Member State.",
        before: "state: KAN", after: "state: CAN")

    static func finding(_ code: String, isKnown: (String) -> Bool) -> Finding {
        // Two codes are always close to each other, so none is suggested but the same letters as capitals.
        let capitals = code.uppercased()
        return found(
            "\(Wording.quoted(code)) is not the code of a Member State",
            help: "Write the three capital letters of ISO 3166, as in CAN for Canada.",
            correction: isKnown(capitals) ? Correction(capitals, .safe) : nil)
    }

    static func findingNotYetMember(_ name: String, admitted: String) -> Finding {
        found(
            "\(name) became a Member State on \(admitted), after the cut-off date", help: "Check the cycle.")
    }

    static func findingInvented(_ code: String) -> Finding {
        found(
            "“\(code)” stands for an invented State, and the cycle does not list it",
            help: "Invented States belong in an exercise: list it under “invented-states” in cycle.yaml.")
    }
}
