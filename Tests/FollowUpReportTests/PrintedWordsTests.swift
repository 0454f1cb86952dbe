import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Words that are printed in place of a State’s own")
struct PrintedWordsTests {
    private func aggregate(language: String) throws -> Aggregate {
        let text = Sample.submission(
            "answers: { prison-rules: { summary: Canada reported rules., challenges: Funds. } }")
        let decoded = Sample.decode(text.replacing("language: en", with: "language: \(language)"))
        return Aggregate(try #require(decoded.accepted))
    }

    private func context(_ aggregate: Aggregate, edits: [EditedText]) throws -> ReportContext {
        ReportContext(
            cycle: Sample.cycle(), checklist: Sample.checklist, aggregate: aggregate,
            membership: Sample.membership,
            language: try SampleReport.language(), layout: try SampleReport.layout(), edits: edits)
    }

    private func edit(_ field: AnswerField, _ text: String, state: String = "CAN") -> EditedText {
        EditedText(
            state: Located(state, at: .start), target: TextTarget(item: "prison-rules", field),
            targetRange: .start, replaces: Located("", at: .start), text: Located(text, at: ByteRange(7, 9)),
            place: ByteText.SourceLocation(path: "editorial.yaml", range: .start))
    }

    @Test("An editor’s words are printed, and the paragraph knows where both stand")
    func edited() throws {
        let context = try context(
            aggregate(language: "en"),
            edits: [edit(.summary, "Canada had rules."), edit(.summary, "No.", state: "MLT")])
        let section = ActionByStateSection.section(context)
        #expect(section.words == ["Canada had rules. It reported the following: Funds."])
        #expect(
            section.paragraphs.map { $0.sources.map(\.edited) } == [
                [ByteText.SourceLocation(path: "editorial.yaml", range: ByteRange(7, 9)), nil]
            ])
        #expect(section.paragraphs.allSatisfy { $0.sources.map(\.place.path) == ["CAN.yaml", "CAN.yaml"] })
    }

    @Test(
        "A text in another language without a translation is printed as it is, marked with its language",
        arguments: [
            ("fr", "French"), ("ar", "Arabic"), ("zh", "Chinese"), ("es-AR", "Spanish"), ("pt", "pt"),
        ])
    func notTranslated(language: String, name: String) throws {
        let context = try context(aggregate(language: language), edits: [edit(.summary, "Canada had rules.")])
        #expect(
            ActionByStateSection.section(context).words == [
                "Canada had rules.", "Canada reported the following: Funds. [Original: \(name)]",
            ])
    }
}
