public import Diagnostics

/// The rules on submissions, cycles and templates, in the order of their codes.
public enum RuleBook {
    /// The pages of these rules.
    public static let pages: [RulePage] = rules.map { $0.page }.sorted { $0.code < $1.code }

    private static let rules: [any Rule.Type] = [
        FileTooLarge.self, NotUTF8.self, WideEncoding.self, ControlCharacter.self, TabIndentation.self,
        MalformedYAML.self, NestedTooDeeply.self, TooManyEntries.self, SeveralDocuments.self,
        DuplicateField.self,
        Reference.self, EmptyFile.self, UnclosedQuotation.self, CommentInText.self,
        BackslashInQuotation.self, InvisibleCharacter.self, FieldNameTooLong.self, TooManyMarks.self,
        NotFields.self, UnknownField.self, MissingField.self, WrongShape.self, UnknownItem.self,
        UnknownChecklist.self, OtherEdition.self, MisplacedField.self, OtherInstrument.self, RetiredItem.self,
        QuestionReworded.self, UnknownEarlierItem.self,
        UnknownStatus.self, InvalidDate.self, InvalidYear.self, InvalidAddress.self, UnknownMeasureKind.self,
        UnknownAssistanceKind.self, UnknownState.self, TooManyWords.self, UnknownLanguage.self,
        UnknownConfidentiality.self, DateAfterSubmission.self, Placeholder.self,
        NoMeasure.self, NoReason.self, PlanPast.self, FirstPerson.self, AssistanceBothWays.self,
        MeasureRepeated.self, NotConfirmed.self, NoDayItHeld.self,
        StateTwice.self, FileNameDiffers.self, CycleDiffers.self, AfterCutOff.self, NotRead.self,
        MissingCycleFile.self, IdenticalText.self, StaleEdit.self, EditOfNothing.self,
        MissingTranslation.self, EarlierReplyNotFound.self, NoEarlierAnswer.self,
        EarlierAnswerInConfidence.self,
        RepeatsQuestion.self, ImplementedThroughout.self, Capitals.self, NotASentence.self,
        NotAttributed.self, TrailingSpace.self,
        UnknownReference.self, InvalidSymbol.self, RepeatedID.self, UnknownAddressee.self,
        CommitmentNotAsked.self,
        NotAddressedToStates.self, InvalidNumber.self, NotePlace.self, TooManyNotes.self,
        LoneSubparagraph.self,
        InventedCode.self, InvalidParagraph.self, ParagraphMissing.self, ParagraphRepeated.self,
        IDReused.self, TwoQuestions.self, WordingTooLong.self, UnknownExtent.self, RepeatedPair.self,
    ]
}
