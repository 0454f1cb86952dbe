import ByteText
import FollowUpForms
import FollowUpModel
import TestSupport
import Testing

@Suite("Positions on treaties carried over")
struct CarriedOverTreatiesTests {
    private static let entries = [
        "      - { treaty: \"accord\", position: \"party\", since: \"2004\", note: \"\" }",
        "      - { treaty: covenants, position: signatory }  # signed by the former government",
    ]

    /// Returns the form of a cycle with the answer of this file to the question on treaties.
    private static func carry(_ answer: String, onto checklist: Checklist = Sample.checklistOnTreaties) throws
        -> String
    {
        let file = Sample.submission("answers:\n  prison-rules:\n" + answer)
        return try CarriedOverChecklist(
            SourceFile(path: "CAN.yaml", bytes: Array(file.utf8)),
            onto: BlankChecklist(checklist, state: Form.canada, cycle: "2015", on: nil)
        ).text
    }

    @Test("The lines stay as they were typed, and there is one for each treaty that they do not name")
    func kept() throws {
        let text = try Self.carry("    treaties:\n" + Self.entries.joined(separator: "\n") + "\n")
        #expect(
            text.contains(
                "    confirmed: false\n" + "    # Current situation: where your State stands"))
        #expect(
            text.contains(
                "    treaties:\n" + Self.entries.joined(separator: "\n")
                    + "\n      - { treaty: \"pact\", position: \"\", since: \"\", note: \"\" }\n"))
        let decoded = Sample.decode(text, context: Sample.contextOnTreaties)
        #expect(decoded.value?.unconfirmed.answers.map { $0.treaties.count } == [2])
    }

    @Test("Lines of which none is filled in are those of the form, and no answer")
    func blank() throws {
        let text = try Self.carry("    treaties:\n      - { treaty: accord, position: \"\" }\n")
        let form = BlankChecklist(
            Sample.checklistOnTreaties, state: Form.canada, cycle: "2015", on: nil
        ).text
        // What is above the answers was typed otherwise.
        let answers = { (text: String) in text.split(separator: "answers:\n", maxSplits: 1).last }
        #expect(answers(text) == answers(form))
    }

    @Test("The status of an answer to what had one before stays as a comment, once")
    func status() throws {
        let text = try Self.carry("    status: implemented\n    authority: Ministry\n")
        let comment =
            "    # The status was “implemented”. This question is answered treaty by treaty now: write under\n"
        #expect(text.split(separator: comment, omittingEmptySubsequences: false).count == 2)
        #expect(!text.contains("    status: implemented"))
        let again = try CarriedOverChecklist(
            SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)),
            onto: BlankChecklist(Sample.checklistOnTreaties, state: Form.canada, cycle: "2015", on: nil)
        ).text
        #expect(again == text)
        // It is of another cycle, and has to be confirmed.
        let findings = Sample.decode(text, context: Sample.contextOnTreaties).findings
        #expect(findings.map(\.code) == ["FU403", "FU307"])
    }

    @Test("Positions on what has a status now stay as they were typed")
    func noTreaties() throws {
        let text = try Self.carry(
            "    treaties:\n" + Self.entries[0] + "\n", onto: Sample.checklist)
        #expect(text.contains("    treaties:\n" + Self.entries[0] + "\n"))
    }

    @Test("On another checklist they are quoted where they answer a part of a question")
    func related() throws {
        let earlier = try #require(
            Sample.decode(
                Sample.submission(
                    "answers:\n  prison-rules:\n    treaties:\n      - { treaty: accord, position: party, since: 2004-05, note: N }\n"
                ), context: Sample.contextOnTreaties
            ).accepted)
        let pair = Crosswalk.Pair(from: "prison-rules", to: "cybercrime-capacity", extent: .part, note: nil)
        let elsewhere = RelatedAnswer.answers(
            of: earlier, on: Sample.checklistOnTreaties, now: Sample.checklistOnTreaties, [pair])
        let text = BlankChecklist(
            Sample.checklistOnTreaties, state: Form.canada, cycle: "2015", on: nil, elsewhere: elsewhere
        ).text
        #expect(
            text.contains("    #   Treaties: Accord on Prisons, Prisoners and Staff: party, 2004-05, N.\n"))
    }
}
