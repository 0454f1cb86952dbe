import Diagnostics

/// The rules on instruments, checklists and cycle files.
enum TemplateRules {
    static let all: [any Rule.Type] = [
        UnknownReference.self, RepeatedID.self, UnknownAddressee.self, CommitmentNotAsked.self,
        NotAddressedToStates.self, InvalidNumber.self, NotePlace.self, LoneSubparagraph.self,
        InventedCode.self, InvalidParagraph.self, ParagraphMissing.self, ParagraphRepeated.self,
        IDReused.self, TwoQuestions.self, WordingTooLong.self, TooManyNotes.self, InvalidSymbol.self,
        UnknownExtent.self, RepeatedPair.self, TopicUnsuitable.self, TooManyCore.self,
        FormerEditionMisplaced.self, OfficialWordsLeft.self, NumberAsID.self, WordingRepeated.self,
        PlaceholderLeft.self, InForceBeforeAdoption.self, UnknownItemKind.self, TreatiesOfItem.self,
        UnsuitableID.self, OutcomeLikeCommitment.self,
    ]
}
