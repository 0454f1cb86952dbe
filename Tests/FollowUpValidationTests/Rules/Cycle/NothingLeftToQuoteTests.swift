import FollowUpModel
import TestSupport
import Testing

@Suite("FU421 nothing-left-to-quote")
struct NothingLeftToQuoteTests {
    @Test("Where every answer of a State that can be quoted is left out, none is")
    func nothing() {
        #expect(
            MarkedChoices.check(["state: CAN, item: ⟪FU421 prison-rules⟫, choice: leave-out"]).isEmpty)
    }

    @Test("One that is left keeps the others out")
    func something() {
        let both = MarkedChoices.canada.replacing(
            "{ authority: Department of Justice }", with: "{ challenges: Canada lacked funds. }")
        #expect(
            MarkedChoices.check(["state: CAN, item: prison-rules, choice: leave-out"], both).map(\.choice)
                == [.leaveOut])
    }
}
