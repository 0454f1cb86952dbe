import FollowUpModel
import TestSupport
import Testing

@Suite("How complete a submission is")
struct CompletenessTests {
    private func completeness(_ answers: [Answer]) -> Completeness {
        let submission = Submission(
            path: "CAN.yaml", checklist: "sample", edition: 1, cycle: "2011",
            state: Located("CAN", at: .start),
            language: "en",
            submitted: nil, answers: answers, proposals: Proposals())
        return Completeness(of: submission, on: Sample.checklist.questions, in: nil)
    }

    private func answer(_ item: Int, _ change: (inout Answer) -> Void = { _ in }) -> Answer {
        var answer = Answer(item: item, range: .start)
        change(&answer)
        return answer
    }

    @Test("Answered and unanswered items are counted, and the latter listed in the order of the checklist")
    func items() {
        let none = completeness([])
        #expect((none.answered, none.items, none.words) == (0, 3, 0))
        #expect(none.unanswered == ["cybercrime-legislation", "cybercrime-capacity", "prison-rules"])
        let one = completeness([answer(1)])
        #expect((one.answered, one.unanswered) == (1, ["cybercrime-legislation", "prison-rules"]))
        #expect(completeness([answer(2), answer(0), answer(1)]).unanswered == [])
    }

    @Test("An item that is answered twice counts once")
    func twice() { #expect(completeness([answer(1), answer(1)]).answered == 1) }

    @Test("Only the words of summaries and challenges are counted")
    func words() {
        let full = answer(0) {
            $0.summary = Located("Canada had adopted a law.", at: .start)
            $0.challenges = Located("Too few experts.", at: .start)
            $0.details = Located("These are not printed.", at: .start)
            $0.authority = Located("Police", at: .start)
        }
        #expect(completeness([full]).words == 8)
        #expect(completeness([full, answer(1) { $0.summary = Located("One", at: .start) }]).words == 9)
    }

    @Test("A confidential answer counts as an answer, but its words are not counted")
    func confidential() {
        let confidential = answer(0) {
            $0.summary = Located("Canada had adopted a law.", at: .start)
            $0.isConfidential = true
        }
        let completeness = completeness([confidential])
        #expect((completeness.answered, completeness.words) == (1, 0))
    }
}
