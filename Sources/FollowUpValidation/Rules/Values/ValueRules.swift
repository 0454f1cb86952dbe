import Diagnostics

/// The rules on single values.
enum ValueRules {
    static let onSubmissions: [any SubmissionRule.Type] = [
        DateAfterSubmission.self, SinceBeforeAdoption.self,
    ]

    static let all: [any Rule.Type] =
        onSubmissions.map { $0 } + [
            UnknownStatus.self, InvalidDate.self, InvalidYear.self, InvalidAddress.self,
            UnknownMeasureKind.self,
            UnknownAssistanceKind.self, UnknownState.self, TooManyWords.self, UnknownLanguage.self,
            UnknownConfidentiality.self, Placeholder.self, UnknownWord.self, ConfidenceInAnotherWord.self,
            ConfidenceInComment.self, UnknownTreaty.self, UnknownPosition.self, StatusOfTreaties.self,
            TreatiesNotAsked.self, QuestionOfNoAgency.self, QuestionOfTwoAgencies.self,
            UnknownQuestionOfAgency.self, NotOffered.self, InvalidEmail.self, DueTwice.self,
            UnnamedFocalPoint.self, NothingAsked.self, DeadlineAfterCutOff.self,
        ]
}
