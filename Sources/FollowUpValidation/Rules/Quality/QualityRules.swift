import Diagnostics

/// The rules on how an answer is written.
enum QualityRules {
    static let onSubmissions: [any SubmissionRule.Type] = [
        RepeatsQuestion.self, ImplementedThroughout.self, Capitals.self, NotASentence.self,
        NotAttributed.self, StepWithoutTo.self, OtherLanguage.self, LongPrincipalResult.self, SaidTwice.self,
    ]

    static let all: [any Rule.Type] =
        onSubmissions.map { $0 } + [TrailingSpace.self, LinesOfOneParagraph.self, TypedList.self]
}
