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
            language: try SampleReport.language(), layout: try SampleReport.layout(),
            edits: Edits(texts: edits))
    }

    private func edit(_ field: AnswerField, _ text: String, state: String = "CAN") -> EditedText {
        EditedText(
            author: Located(state, at: .start), target: TextTarget(item: "prison-rules", field),
            targetRange: .start, replaces: Located("", at: .start), text: Located(text, at: ByteRange(7, 9)),
            place: ByteText.SourceLocation(path: "editorial.yaml", range: .start))
    }

    @Test("An editor’s words are printed, and the paragraph knows where both stand")
    func edited() throws {
        let context = try context(
            aggregate(language: "en"),
            edits: [edit(.summary, "Canada had rules."), edit(.summary, "No.", state: "MLT")])
        let section = ActionByStateSection.section(context)
        #expect(section.words == ["Canada had rules. It reported difficulties: Funds."])
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
                "Canada had rules.", "Canada reported difficulties: Funds. [Original: \(name)]",
            ])
    }

    @Test("language: What goes with a translated step is marked with the language of the submission")
    func translatedStep() throws {
        let decoded = Sample.decode(
            Sample.submission(
                "answers: { prison-rules: { plan: [{ action: former, authority: Ministère, indicator: juges }] } }"
            ).replacing("language: en", with: "language: fr"))
        let context = try context(
            Aggregate(try #require(decoded.accepted)), edits: [edit(.plan, "to train judges")])
        #expect(
            ActionByStateSection.section(context).words == [
                "Canada planned to train judges (Ministère [Original: French], indicator: juges [Original: French])."
            ])
    }

    @Test(
        "language: A text whose script shows that it is in another language is marked with that, and no other",
        arguments: [
            (
                "أفادت الدولة بأنها اعتمدت قانونا وطنيا لحماية الشهود في القضايا الجنائية الخطيرة، وأنشأت هيئة مستقلة.",
                "ar", "Arabic"
            ),
            ("这个国家报告说，它通过了一项关于在刑事案件中保护证人的法律。", "zh", "Chinese"),
            (
                "Держава повідомила, що було прийнято закон про захист свідків.", "und-Cyrl",
                "another language"
            ),
        ])
    func otherScript(text: String, tag: String, name: String) throws {
        let decoded = Sample.decode(
            Sample.submission(
                "answers: { prison-rules: { summary: \"\(text)\", challenges: Canada reported that funds lacked. } }"
            ))
        let context = try context(Aggregate(try #require(decoded.accepted)), edits: [])
        let section = ActionByStateSection.section(context)
        #expect(
            section.words == [
                "Canada reported as follows: \(text) [Original: \(name)]",
                "Canada also reported that funds lacked.",
            ])
        #expect(section.paragraphs.map { $0.sources.map(\.language) } == [[tag], ["en"]])
    }

    @Test("language: A text whose language is only likely is printed as it is")
    func likely() throws {
        let french =
            "Le Canada a indiqué qu’il avait adopté une loi sur la protection des témoins dans les affaires pénales."
        let decoded = Sample.decode(Sample.submission("answers: { prison-rules: { summary: \(french) } }"))
        let context = try context(Aggregate(try #require(decoded.accepted)), edits: [])
        #expect(ActionByStateSection.section(context).words == ["Canada reported as follows: \(french)"])
    }
}
