import FollowUpModel
import TestSupport
import Testing

@Suite("FU418 choice-of-nothing")
struct ChoiceOfNothingTests {
    @Test(
        "An answer that can be quoted is pinned or left out, with a reason", arguments: ["pin", "leave-out"])
    func held(choice: String) {
        let both = MarkedChoices.canada.replacing(
            "{ authority: Department of Justice }", with: "{ details: Canada had a law. }")
        let held = MarkedChoices.check(["state: CAN, item: prison-rules, choice: \(choice)"], both)
        #expect(held.map(\.choice.rawValue) == [choice])
        #expect(held.map(\.reason) == ["It is new."])
    }

    @Test(
        "What is absent, confided, or has no words cannot be quoted",
        arguments: [
            "state: CAN, item: ⟪FU418 cybercrime-legislation⟫, choice: pin",
            "state: CAN, item: ⟪FU418 cybercrime-capacity⟫, choice: pin",
            "state: CAN, item: ⟪FU418 cybercrime-capacity⟫, choice: leave-out",
            "state: MLT, item: ⟪FU418 prison-rules⟫, choice: pin",
        ])
    func nothing(entry: String) {
        #expect(MarkedChoices.check([entry]).isEmpty)
    }

    @Test(
        "What an entry names must exist, and its reason be given",
        arguments: [
            "state: ⟪FU207 XXX⟫, item: prison-rules, choice: pin",
            "state: CAN, item: ⟪FU601 prisons⟫, choice: pin",
            "state: CAN, item: prison-rules, choice: ⟪FU601 pinned⟫",
            "state: CAN, item: prison-rules, choice: pin, reason: ⟪FU103 \"\"⟫",
        ])
    func unknown(entry: String) {
        #expect(MarkedChoices.check([entry]).isEmpty)
    }
}
