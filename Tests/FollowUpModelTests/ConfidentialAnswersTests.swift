import FollowUpModel
import TestSupport
import Testing

@Suite("What is given in confidence, and what is not")
struct ConfidentialAnswersTests {
    private static func confidential(_ item: Int) -> Answer {
        var answer = Answer.sample(item: item, .implemented)
        answer.isConfidential = true
        return answer
    }

    @Test(
        "The public part of a submission has none of its confidential answers, and an aggregate has only that"
    )
    func publicPart() {
        let submission = Submission.sample(
            state: "CAN", answers: [.sample(item: 0, .implemented), Self.confidential(1)])
        let open = Submission.sample(state: "CAN", answers: [.sample(item: 0, .implemented)])
        #expect(submission.publicPart == open)
        #expect(Aggregate(submission) == Aggregate(open))
    }

    @Test("A State has replied if it gives the day of submission, a public answer or a proposal")
    func hasReplied() {
        let replied = { (submission: Submission) in
            #expect(submission.hasReplied == (Aggregate(submission).replied == ["CAN"]))
            return submission.hasReplied
        }
        #expect(!replied(.sample(state: "CAN", submitted: nil)))
        #expect(!replied(.sample(state: "CAN", submitted: nil, answers: [Self.confidential(0)])))
        #expect(replied(.sample(state: "CAN")))
        #expect(replied(.sample(state: "CAN", submitted: nil, answers: [.sample(item: 0)])))
        var proposals = Proposals()
        proposals.followUp = [Proposal(Located("A database", at: .start))]
        #expect(
            replied(
                Submission(
                    path: "CAN.yaml", checklist: "sample", edition: 1, cycle: "2011",
                    state: Located("CAN", at: .start),
                    language: "en", submitted: nil, answers: [], proposals: proposals)))
    }

    @Test("Confidential answers are counted for the Secretariat by State and by regional group")
    func counts() {
        let answers = ConfidentialAnswers([
            .sample(state: "MLT", answers: [.sample(item: 0), Self.confidential(1), Self.confidential(2)]),
            .sample(state: "CAN", submitted: nil, answers: [Self.confidential(0)]),
            .sample(state: "CZE", answers: [.sample(item: 0)]),
        ])
        #expect(answers.states.map(\.state) == ["CAN", "MLT"])
        #expect(answers.states.map(\.items) == [[0], [1, 2]])
        #expect(answers.states.map(\.hasReplied) == [false, true])
        let groups = answers.byGroup(Sample.membership)
        #expect(groups.map(\.group.id) == ["other"])
        #expect(groups.map(\.states) == [2] && groups.map(\.answers) == [3])
    }
}
