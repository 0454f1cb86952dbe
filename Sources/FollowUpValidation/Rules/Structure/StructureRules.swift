import Diagnostics

/// The rules on the structure of a file.
enum StructureRules {
    static let all: [any Rule.Type] = [
        NotFields.self, UnknownField.self, MissingField.self, WrongShape.self, UnknownItem.self,
        UnknownChecklist.self, OtherEdition.self, MisplacedField.self, OtherInstrument.self, RetiredItem.self,
        QuestionReworded.self, UnknownEarlierItem.self, UnknownPart.self, UnknownCommitment.self,
        QuestionOverwritten.self, TypedComment.self, TypedAmongFieldsToCopy.self, InvalidReturnAddress.self,
        WordingsDiffer.self,
    ]
}
