import Diagnostics

/// The rules that look at all files of a cycle together.
enum CycleRules {
    static let all: [any Rule.Type] = [
        StateTwice.self, FileNameDiffers.self, CycleDiffers.self, AfterCutOff.self, NotRead.self,
        ReplyNotRead.self, MissingCycleFile.self, IdenticalText.self, StaleEdit.self, EditOfNothing.self,
        MissingTranslation.self, EarlierReplyNotFound.self, NoEarlierAnswer.self,
        EarlierAnswerInConfidence.self, StaleParagraph.self, TextBesideTheme.self, EditWithinParagraph.self,
        ChoiceOfNothing.self, OppositeChoices.self, TooManyPins.self, NothingLeftToQuote.self,
        UnknownContributor.self, StateAsContributor.self, NotAddressedToContributor.self, ReportedTwice.self,
        BlankContribution.self, ContributionMisnamed.self, ContributorTwice.self,
        ContributionInConfidence.self, UnknownSubject.self, PartsContradict.self, PartOfAnotherReply.self,
        ClearanceOfPart.self, QuestionNotAsked.self, QuestionTwice.self,
    ]
}
