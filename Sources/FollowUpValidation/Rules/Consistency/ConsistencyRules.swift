import Diagnostics

/// The rules on contradictions within a submission.
enum ConsistencyRules {
    static let onSubmissions: [any SubmissionRule.Type] = [
        NoMeasure.self, NoReason.self, PlanPast.self, FirstPerson.self, AssistanceBothWays.self,
        MeasureRepeated.self, NoPart.self, TooManyPrincipal.self,
    ]

    static let all: [any Rule.Type] =
        onSubmissions.map { $0 } + [
            NotConfirmed.self, NoDayItHeld.self, PartRepeated.self, ChallengeKindRepeated.self,
            NothingPrincipal.self, LeftBlankAndAnswered.self, TreatyRepeated.self, SinceNotParty.self,
            IncompleteClearance.self,
        ]
}
