import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The texts of a submission, as an editor names them")
struct TextTargetTests {
    private static let text = """
        answers:
          cybercrime-legislation:
            summary: Canada one.
            details: Two.
            measures: [{ title: Three, year: 2010 }, { title: Four }]
            challenges: Five.
            challenge-kinds: [data]
            assistance:
              needed: [{ kind: training, note: Six }, { kind: funding }]
              offered: [{ kind: training, note: Seven }]
            plan: [{ action: Eight, by: 2012 }, { action: Nine }]
          prison-rules: { summary: Secret., confidential: true }
        proposals:
          tools-and-manuals: [Ten]
          follow-up: [Eleven, Twelve]
          congress-process: { preparation: [Thirteen], structure-and-conduct: [Fourteen], outcome-and-follow-up: [Fifteen] }
        """

    private func submission() throws -> Submission {
        try #require(Sample.decode(Sample.submission(Self.text)).accepted)
    }

    @Test("Every text is addressed, except in confidential answers")
    func named() throws {
        let item = "cybercrime-legislation"
        let texts = try submission().texts(items: Sample.checklist.items)
        #expect(
            texts.map(\.target) == [
                TextTarget(item: item, .summary), TextTarget(item: item, .details),
                TextTarget(item: item, .measures), TextTarget(item: item, .measures, entry: 2),
                TextTarget(item: item, .challenges), TextTarget(item: item, .needed),
                TextTarget(item: item, .offered), TextTarget(item: item, .plan),
                TextTarget(item: item, .plan, entry: 2), TextTarget(.toolsAndManuals),
                TextTarget(.followUp), TextTarget(.followUp, entry: 2),
                TextTarget(.preparation), TextTarget(.structureAndConduct),
                TextTarget(.outcomeAndFollowUp),
            ])
        #expect(
            texts.map(\.text.value) == [
                "Canada one.", "Two.", "Three", "Four", "Five.", "Six", "Seven", "Eight", "Nine", "Ten",
                "Eleven",
                "Twelve", "Thirteen", "Fourteen", "Fifteen",
            ])
    }

    @Test("Replacing each text with itself changes nothing; replacing it keeps its range and everything else")
    func replaced() throws {
        let submission = try submission()
        let items = Sample.checklist.items
        #expect(submission.mapTexts(items: items) { $1 } == submission)
        let changed = submission.mapTexts(items: items) { Located($1.value + "!", at: $1.range) }
        #expect(changed != submission)
        #expect(
            changed.texts(items: items).map(\.text.range) == submission.texts(items: items).map(\.text.range))
        let back = changed.mapTexts(items: items) { Located(String($1.value.dropLast()), at: $1.range) }
        #expect(back == submission)
    }
}
