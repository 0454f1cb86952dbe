import TestSupport
import Testing

@Suite("FU006 malformed-yaml")
struct MalformedYAMLTests {
    /// An answer with a mistake, and the expected message.
    struct Mistake: Sendable, CustomTestStringConvertible {
        let answer: String
        let message: String
        let help: String
        var testDescription: String { answer }
    }

    private static let mistakes = [
        Mistake(
            answer: "details: Act⟪FU006⟫: the new law",
            message: "there is a colon here that makes the rest of the line look like another field",
            help: "Put the whole text in quotation marks: \"…\"."),
        Mistake(
            answer: "details: ⟪FU006⟫@home",
            message: "a text cannot begin with this character",
            help: "Put the text in quotation marks: \"…\"."),
        Mistake(
            answer: "details: \"The Prisons Act\" ⟪FU006⟫of 2010",
            message: "the text goes on after the closing quotation mark",
            help:
                "Put one quotation mark before and one after the whole text; inside it, write “ and ” instead."
        ),
        Mistake(
            answer: "details: 'a' ⟪FU006⟫b",
            message: "the text goes on after the closing quotation mark",
            help:
                "Put one quotation mark before and one after the whole text; inside it, write “ and ” instead."
        ),
        Mistake(
            answer: "details: ⟪FU006⟫\"C:\\Users\"",
            message: "a backslash cannot stand by itself between \" marks",
            help: "Write \\\\ for each backslash, or put the text between ' marks instead of \" marks."),
        Mistake(
            answer: "details: The rules apply.\n    ⟪FU006⟫and more\n    authority: Police",
            message: "this line is neither a field nor part of the text above",
            help: "Indent it like the other lines of the text, or give it its field name and a colon."),
        Mistake(
            answer: "authority: Police\n   ⟪FU006 details⟫: The rules apply.",
            message: "this line begins after 3 spaces, those beside it after 4",
            help: "Indent it exactly like its neighbours."
        ),
        Mistake(
            answer: "measures: [{ title: \"Act\"⟪FU006  ⟫kind: law }]", message: "a comma is missing here",
            help: "Keep the { }, the [ ] and the commas of the blank checklist as they are."),
        Mistake(
            answer: "details: >⟪FU006⟫The rules apply.",
            message: "a text cannot begin on the line of the > or | mark",
            help: "Begin it on the next line, further in than its field name."),
        Mistake(
            answer: "measures: ⟪FU006⟫- title: Act",
            message: "a list cannot begin on the line of its field name",
            help: "Begin it on the next line, one line for each entry."),
    ]

    @Test("A mistake is reported where it was made, in plain words", arguments: mistakes)
    func reported(mistake: Mistake) {
        let findings = Findings.inSubmission("answers:\n  prison-rules:\n    \(mistake.answer)\n")
        #expect(findings.map(\.message) == [mistake.message])
        #expect(findings.map(\.help) == [mistake.help])
    }

    @Test(
        "What precedes and follows the mistake is checked, and the skipped lines are named",
        arguments: mistakes)
    func restOfTheFile(mistake: Mistake) throws {
        let findings = Findings.inSubmission(
            """
            answers:
              cybercrime-legislation: { status: ⟪FU201 perhaps⟫ }
              prison-rules:
                \(mistake.answer)
              cybercrime-capacity: { status: ⟪FU201 mostly⟫ }
            proposals: ⟪FU104 none⟫
            """)
        let mistake = try #require(findings.first { $0.code == "FU006" })
        #expect(mistake.related.count == 1)
        #expect(mistake.related.first?.message.hasSuffix("not read; the rest of the file was") ?? false)
    }

    @Test("A field that could not be parsed is not reported as missing")
    func notMissing() {
        Findings.inWholeSubmission(
            """
            checklist: sample
            edition: ⟪FU107 2⟫
            state: ⟪FU006⟫@CAN
            cycle: "2011"
            language: en
            """)
    }

    @Test("If a checklist could not be parsed to its end, no commitment is reported as missing")
    func restOfTheChecklist() {
        Findings.inChecklist("instrument: sample\nitems:\n  - item: ⟪FU006⟫@laws\n")
    }

    @Test("Colons, quotation marks and apostrophes within a text are accepted")
    func wellFormed() {
        Findings.inSubmission(
            """
            answers:
              prison-rules:
                details: The “Act” at 10:30, it's "new", no. 1
                authority: "Ministry: Prisons"
                challenges: >
                  Act: the new law
            respondent: { authority: 'it''s the Ministry' }
            """)
    }
}
