import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The note that asks for clarification")
struct ClarificationNoteTests {
    private func note(_ rest: String, cycle: Cycle? = Sample.cycle(), name: StateName? = StateName("Canada"))
        -> String
    {
        let decoded = Sample.decode(Sample.submission(rest))
        return ClarificationNote(
            decoded.findings, in: decoded.source, checklist: Sample.checklist, name: name, cycle: cycle
        ).text
    }

    @Test("Of a workbook each request begins with the cell, and of a row that is not read nothing is quoted")
    func workbook() {
        var book = TestWorkbook()
        book.type("mostly", "status", row: 4, on: .answers)
        book.type("Words of nobody knows which answer", "summary", row: 30, on: .answers)
        let decoded = book.decoded()
        let text = ClarificationNote(
            decoded.findings, in: decoded.source, checklist: Sample.checklist, name: StateName("Canada"),
            cycle: nil
        ).text
        #expect(
            text.contains("- (Answers!J31) The row belongs to no question; what stands in J31 is not read."))
        #expect(text.contains("- (Answers!I5) “mostly” is not a status."))
        #expect(!text.contains("Words of nobody"))
    }

    @Test("Each question is named with what the State wrote and what is asked, in the order of the checklist")
    func whole() {
        #expect(
            note(
                """
                answers:
                  prison-rules:
                    status: not implemented
                  cybercrime-capacity:
                    status: mostly
                    measures: the Police Act
                    plan: [{ authority: Police }]
                submitted: soon
                """) == """
                    To the focal point of Canada

                    Sample checklist, cycle 2011: request for clarification

                    The Secretariat thanks Canada for its reply. So that it can be reported as it was meant,
                    the Secretariat would be grateful for a clarification of the following.

                    1. The reply as a whole
                       - “soon” is not a date. Write the year, the month and the day as in 2011-01-14, or
                         leave it blank.

                    2. The question “What about cybercrime-capacity?”
                       - “mostly” is not a status. Write one of: implemented, partially implemented, under
                         development, not implemented or not applicable. Leave it blank if you do not wish to
                         answer.
                       - The reply says: “the Police Act”
                         What is given here has another form than the checklist asks for. Please fill in this
                         part again as the checklist has it.
                       - “action” is missing or blank. Fill in “action”.

                    3. The question “What about prison-rules?”
                       - Nothing says why it is not implemented. Add a sentence under “summary”, “details” or
                         “challenges”, or the next step under “plan”.

                    The Secretariat would be grateful to receive the corrected checklist by 30 January 2011,
                    and remains at the disposal of Canada for any question.

                    """)
    }

    @Test("When there is nothing to ask it says so; what is only a remark of style is not asked")
    func nothing() {
        let clean = """
            To the focal point of Canada

            Sample checklist, cycle 2011: request for clarification

            The Secretariat thanks Canada for its reply, which raises no questions.

            """
        #expect(note("answers: {}") == clean)
        #expect(note("answers: { prison-rules: { summary: A law was adopted. } }") == clean)
    }

    @Test("Requests in the same words are made once, with their number")
    func again() {
        let text = note(
            """
            answers:
              prison-rules:
                plan: [{ by: soon }, { by: later }, { by: later }]
                measures: [{ year: later }, { title: Act, year: later }, { title: Rules, year: later }]
            """)
        #expect(text.contains("   - “soon” is not a date."))
        #expect(text.split(separator: "“later” is not a date").count == 2)
        #expect(text.split(separator: "“later” is not a year").count == 2)
        #expect(
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                "leave it blank. (Twice.)"))
        #expect(text.contains("(3 times.)"))
    }

    @Test("Without a cycle no date is named, and an unknown State is addressed all the same")
    func unknown() {
        let text = note("submitted: soon", cycle: nil, name: nil)
        #expect(text.hasPrefix("To the focal point of the State\n"))
        #expect(text.contains("\nSample checklist: request for clarification\n"))
        #expect(text.contains("thanks your State for its reply"))
        #expect(text.contains("receive the corrected checklist, and remains"))
    }

    @Test(
        "What the State wrote is shown on one line, shortened, whatever it holds", arguments: HostileText.all)
    func quoted(text: String) {
        let long = Array(
            repeating: text.split(whereSeparator: \.isNewline).joined(separator: " "), count: 200)
        let written = long.joined(separator: " ").replacing("\\", with: "/").replacing("\"", with: "”")
        let note = note("answers: { prison-rules: { plan: \"\(written)\" } }")
        #expect(note.utf8.count < 3_000)
        #expect(note.split(separator: "\n").allSatisfy { $0.count <= 200 })
    }

    /// Mistakes of every kind that a State can make, one of each.
    private static let mistakes = [
        "state: MLT", "remark: none", "answers: none", "answers: [a]", "answers: { terrorism: {} }",
        "answers: { status: implemented }", "answers: { prison-rules: { title: Act } }",
        "answers: { prison-rules: { summary: [a] } }", "answers: { prison-rules: { summary: TODO } }",
        "answers: { prison-rules: { authority: *ministry } }",
        "answers: { prison-rules: { authority: @home } }",
        "answers:\n  prison-rules:\n    authority: \"Police\n    challenges: none",
        "answers:\n  prison-rules:\n\tauthority: Police", "answers:\n  prison-rules:\n    details: Act: it",
        "answers:\n  prison-rules:\n    details: \"Act\" it", "answers:\n  prison-rules:\n   a: b\n    c: d",
        "answers:\n  prison-rules:\n    details: \"C:\\Users\"\n", "answers: { prison-rules: { plan: [ a }",
        "answers: { prison-rules: { details: \"C:\\new\\bin\" } }", "answers: {}\n---\nproposals: {}",
        "answers: { prison-rules: { authority: Ministry #2 } }",
        "answers: { prison-rules: {}, prison-rules: {} }", "answers: { prison-rules: { status: mostly } }",
        "answers: { prison-rules: { measures: [{ kind: act, year: x, source: y }] } }",
        "answers: { prison-rules: { measures: [{ title: Act, year: 2099 }] } }",
        "answers: { prison-rules: { confidential: perhaps, plan: [{ action: a, by: 2009 }] } }",
        "answers: { prison-rules: { assistance: { needed: [{ kind: funding }], offered: [{ kind: funding }] } } }",
        "answers: { prison-rules: { assistance: { needed: [{ kind: money }] } } }",
        "answers: { prison-rules: { status: implemented, summary: WE HAVE DONE WHAT WE COULD DO } }",
        "answers: { prison-rules: { summary: We do. } }",
        "answers: { prison-rules: { summary: Canada. What about prison-rules? } }",
    ]

    @Test(
        "Requests on a confidential answer or the respondent quote no words",
        arguments: [
            (
                "answers: { prison-rules: { status: SECRET, confidential: true } }",
                "It is treated as confidential, and is not quoted"
            ),
            (
                "respondent: { nmae: SECRET }",
                "It could not be told to which part of the question this belongs"
            ),
        ])
    func confidential(rest: String, reason: String) {
        let note = note(rest)
        #expect(
            note.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(reason))
        #expect(!note.contains("SECRET"))
    }

    @Test(
        "A confidentiality that is in doubt is asked about",
        arguments: [
            "confidential: perhaps", "confidential:", "confidental: true", "private: true",
            "summary: A law was adopted. # please keep this confidential",
        ])
    func doubt(field: String) {
        let note = note("answers:\n  prison-rules:\n    \(field)\n    status: not implemented\n")
        #expect(
            note.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                "would be grateful to know whether it may be."), "\(note)")
        #expect(note.contains("1. The question “What about prison-rules?”"))
    }

    @Test(
        "What could not be read stands under its question, in the words of the reply",
        arguments: [
            "    summary: Canada reported: a law", "    summary: \"Canada\" reported a law",
            "    summary: >\n      A law\n  \tand more", "    measures: [{ title: A law ]",
            "    authority: @home",
            "    summary: \"not closed", "   status: implemented\n    summary: a",
        ])
    func syntax(typed: String) {
        let note = note("answers:\n  cybercrime-legislation: {}\n  prison-rules:\n\(typed)\n")
        #expect(note.contains("1. The question “What about prison-rules?”"), "\(note)")
        #expect(!note.contains("as a whole"), "\(note)")
        #expect(
            note.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("could not be read"))
    }

    @Test("A form that is blank, and one that was begun, are not thanked for as replies")
    func stages() {
        let decoded = Sample.decode(Sample.submission("answers: {}"))
        let text = { (stage: SubmissionStage) in
            ClarificationNote(
                decoded.findings, in: decoded.source, checklist: Sample.checklist, name: StateName("Canada"),
                cycle: nil, stage: stage
            ).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        #expect(text(.sent).contains("The checklist that was sent to Canada has nothing filled in."))
        #expect(text(.begun).contains("It is no reply yet"))
        #expect(text(.returned).contains("thanks Canada for its reply"))
        #expect(![text(.sent), text(.begun)].contains { $0.contains("for its reply") })
    }

    @Test(
        "It writes to a lawyer: no ids, no commands, no marks of the form, none doubled", arguments: mistakes)
    func lawyer(mistake: String) {
        let note = note(mistake)
        let asked = Sample.checklist.items.reduce(note) { $0.replacing($1.question, with: "") }
        for word in ["followup", "cybercrime-", "prison-", "““", "””", "“\"", "\"”", "{", "}", ".yaml"] {
            #expect(!asked.contains(word), "\(word) in\n\(note)")
        }
    }

    @Test("It has no codes and no word about how the file is made", arguments: mistakes)
    func plainWords(mistake: String) {
        let note = note(mistake)
        #expect(note.contains("clarification of the following"))
        #expect(note.firstMatch(of: /FU[0-9]/) == nil)
        let words = Set(note.lowercased().split { !$0.isLetter }.map(String.init))
        let jargon: Set = [
            "yaml", "key", "keys", "scalar", "mapping", "sequence", "node", "anchor", "alias", "token",
            "parser",
            "byte", "bytes", "string", "integer", "boolean", "null", "schema", "libyaml", "expected",
            "invalid",
        ]
        #expect(words.isDisjoint(with: jargon), "\(words.intersection(jargon)) in\n\(note)")
    }
}
