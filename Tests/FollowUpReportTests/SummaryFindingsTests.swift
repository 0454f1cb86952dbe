import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The findings of the summary")
struct SummaryFindingsTests {
    private typealias Fill = (inout Answer) -> Void

    private static func acting(_ kinds: [ChallengeKind], needs: AssistanceKind?, offers: AssistanceKind?)
        -> Fill
    {
        { answer in
            answer.status = Located(.implemented, at: .start)
            answer.challengeKinds = kinds.map { Located($0, at: .start) }
            answer.needed = needs.map { [Assistance(kind: Located($0, at: .start), note: nil)] } ?? []
            answer.offered = offers.map { [Assistance(kind: Located($0, at: .start), note: nil)] } ?? []
        }
    }

    @Test("Each sentence counts States of those replying, and names what at least two of them say")
    func sentences() throws {
        #expect(
            try sentences([
                Self.acting([.resources, .data], needs: .training, offers: nil),
                Self.acting([.resources], needs: .training, offers: .equipment),
                Self.acting([], needs: nil, offers: nil), { $0.status = Located(.notApplicable, at: .start) },
            ]) == [
                "All four replying States provided information on action taken.",
                "Action was most often reported on theme 0 (three of the four replying States).",
                "Two of the four replying States reported difficulties, most often with regard to theme 0 (two).",
                "They concerned, above all, resources (two).",
                "Two of the four replying States indicated a need for technical assistance, most often in the form of training "
                    + "(two); one offered technical assistance.",
            ])
    }

    @Test("What one State alone says is counted, and not named")
    func one() throws {
        #expect(
            try sentences([Self.acting([.data], needs: nil, offers: .equipment), { $0.isPrincipal = true }])
                == [
                    "Both replying States provided information on action taken.",
                    "One of the two replying States reported difficulties.",
                    "One of the two replying States offered technical assistance.",
                ])
    }

    @Test("Without replies nothing is found")
    func nothing() throws {
        #expect(SummaryFindings(context: try ManyReplies.context([])).paragraph == nil)
    }

    private func sentences(_ answers: [Fill]) throws -> [String] {
        SummaryFindings(context: try ManyReplies.context(ManyReplies.each(answers))).paragraph?.sentences
            ?? []
    }
}
