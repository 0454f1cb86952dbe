import ByteText
import Diagnostics
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("A submission that was filled in as a workbook")
struct SubmissionWorkbookTests {
    private let filled = """
        language: fr
        submitted: "2011-01-14"
        respondent: { authority: "Ministry", name: "Jane Doe", email: "jane@example.org" }
        answers:
          cybercrime-legislation:
            status: implemented
            summary: "Canada reported that it had a “law”: C:\\\\new, \\"quoted\\".\\nIt listed the following:\\n- one;\\n- two."
            measures:
              - { title: "Cybercrime Act", kind: law, year: "2001", source: "https://example.org/" }
              - { title: "Police" }
            authority: "Ministry of Justice"
            details: "At length."
            challenges: "Money."
            challenge-kinds: [resources, data, technology, other]
            assistance:
              needed:
                - { kind: training, note: "For judges" }
              offered:
                - { kind: other, note: "Advice" }
            plan:
              - { action: "to train", authority: "Police", by: "2012-06", priority: high }
            principal: true
          prison-rules:
            summary: "Secret."
            confidential: true
          cybercrime-capacity:
            left-blank: true
        proposals:
          tools-and-manuals:
            - "the development of a manual"
            - { text: "a second one", commitments: [laws, rules] }
          congress-process:
            preparation:
              - "more time"
        """

    private let head = "checklist: sample\nedition: \"1\"\ncycle: \"2011\"\nstate: CAN\n"

    /// Returns what a submission says, without where it says it.
    private func content(_ submission: Submission?) -> String {
        guard let submission else { return "" }
        let answers = submission.answers.map { answer in
            "\(answer.item) \(answer.isConfidential) "
                + AnswerField.allCases.map { "\($0): \(answer.words(of: $0))" }.joined(separator: "; ")
        }
        return
            ([submission.state, submission.language, "\(submission.submitted?.iso ?? "")"] + answers
            + submission.proposals.all.map(\.value)
            + submission.proposals.toolsAndManuals.map { "\($0.commitments.map(\.value))" }).joined(
                separator: "\n")
    }

    @Test("It says what the same submission in YAML says, field by field")
    func same() {
        let text = Submission.decode(
            SourceFile(path: "CAN.yaml", bytes: Array((head + filled).utf8)), in: Sample.context)
        let book = TestWorkbook(filled: head + filled)
        let read = book.decoded()
        #expect(content(read.value) == content(text.value))
        #expect(content(read.value).contains("Cybercrime Act (law, 2001"))
        // Of the escapes with a backslash a workbook has none.
        let codes = text.findings.map(\.code).filter { $0 != "FU015" }.sorted()
        #expect(read.findings.map(\.code).sorted() == codes)
    }

    @Test("A finding names the sheet, whatever it is called, and the cell")
    func cells() {
        var book = TestWorkbook()
        book.type("implmented", "status", row: 4, on: .answers)
        book.type("2001 or so", "year", row: 4, on: .measures)
        book.put("><v>2</v>", "question", row: 4, on: .measures)
        book.type("An Act", "title", row: 4, on: .measures)
        book.sheets[book[.answers]].name = "Réponses"
        #expect(book.findings() == ["FU201: Réponses!I5", "FU203: Measures!E5"])
        #expect(book.decoded().findings.allSatisfy { $0.fixes.isEmpty })
    }

    @Test("Of an account that stands in several rows each is known by its cell, and shown as it stands there")
    func severalRows() {
        var book = TestWorkbook()
        for (row, text) in [(4, "Canada had no \"money\"."), (5, "It had a law.\n\nAnd we have more.")] {
            book.type("1", "question", row: row, on: .difficulties)
            book.type(text, "challenges", row: row, on: .difficulties)
        }
        #expect(book.findings() == ["FU304: Difficulties!C6"])
        let decoded = book.decoded()
        var renderer = TextRenderer(sources: [decoded.source])
        let shown = decoded.findings.map { renderer.render($0) }.joined()
        #expect(shown.contains("C6 | It had a law. And we have more."))
        let words = decoded.value?.answers.first?.challenges?.value
        #expect(words == "Canada had no \"money\".\nIt had a law.\nAnd we have more.")
    }

    @Test("What a row cannot do without is missed in its own cell")
    func missing() {
        var book = TestWorkbook(Sample.checklistOnTreaties)
        book.put(nil, "value", row: 8, on: .reply)
        book.type("law", "kind", row: 4, on: .measures)
        book.type("high", "priority", row: 4, on: .plan)
        book.type("needed", "direction", row: 4, on: .assistance)
        book.type("Money", "note", row: 4, on: .assistance)
        for sheet in [FormSheet.measures, .plan, .assistance] {
            book.type("1", "question", row: 4, on: sheet)
        }
        book.type("A note", "note", row: 4, on: .treaties)
        book.put(
            book.sheets[book[.lists]].rows[4][book.column("proposals", of: .lists)], "list", row: 4,
            on: .proposals)
        book.type("laws", "commitments", row: 4, on: .proposals)
        let context = MarkedSubmission.context(Sample.checklistOnTreaties, cycle: nil)
        let places = book.findings(in: context).filter { $0.hasPrefix("FU103") }.map { $0.dropFirst(7) }
            .sorted()
        #expect(
            places == ["Assistance!D5", "Measures!C5", "Plan!C5", "Proposals!C5", "Reply!E9", "Treaties!H5"])
    }

    @Test("Commitments are known by their headings and ids, with whatever stands between them")
    func commitments() {
        let all = Sample.checklist.instrument.commitments
        let (first, second) = (all[0], all[1])
        for text in [
            "\(first.heading); \(second.heading)", "\(first.id), \(second.id)",
            "\(first.heading)\n\(second.id)", " \(first.heading) ;;\(second.heading);",
        ] {
            var book = TestWorkbook()
            let list = book.sheets[book[.lists]].rows[4][book.column("proposals", of: .lists)]
            book.put(list, "list", row: 4, on: .proposals)
            book.type("the development of a manual", "text", row: 4, on: .proposals)
            book.type(text, "commitments", row: 4, on: .proposals)
            #expect(book.findings() == [], "\(text)")
            let found = book.decoded().value?.proposals.entries ?? []
            #expect(found.map { $0.commitments.map(\.value) } == [[first.id, second.id]], "\(text)")
        }
    }

    @Test("Where a paste slipped by a row, no name is shown")
    func slipped() {
        var book = TestWorkbook()
        for row in 8..<16 { book.type("Jane Doe", "value", row: row, on: .reply) }
        let decoded = book.decoded()
        #expect(decoded.findings.map(\.code).contains("FU202"))
        let shown = decoded.findings.flatMap { [$0.message, $0.help ?? ""] }
        #expect(
            shown.allSatisfy { !$0.contains("Jane") } && decoded.findings.allSatisfy(\.isConfidential),
            "\(decoded.findings.map(\.message))")
    }

    @Test("A word that the cell offers is that word, however it is typed", arguments: FormSheet.allCases)
    func capitals(sheet: FormSheet) {
        for column in sheet.columns where column.use == .typed {
            for word in column.choice?.vocabulary?.words ?? [] {
                for typed in [word.uppercased(), " \(word.capitalized). ", word.replacing(" ", with: "-")] {
                    var (book, plain) = (
                        TestWorkbook(Sample.checklistOnTreaties), TestWorkbook(Sample.checklistOnTreaties)
                    )
                    plain.type(word, column.name, row: 4, on: sheet)
                    book.type(typed, column.name, row: 4, on: sheet)
                    let context = MarkedSubmission.context(Sample.checklistOnTreaties, cycle: nil)
                    let findings = book.findings(in: context)
                    #expect(findings == plain.findings(in: context), "\(sheet): \(typed)")
                }
            }
        }
    }

    @Test("An answer in confidence and the respondent are not shown")
    func confidential() {
        var book = TestWorkbook(filled: head + filled)
        book.type("implmented", "status", row: 6, on: .answers)
        let decoded = book.decoded()
        #expect(decoded.findings.filter { $0.code == "FU201" }.map(\.isConfidential) == [true])
        let hidden = decoded.confidential.map { decoded.source.text(in: $0) }.joined()
        #expect(hidden.contains("Secret.") && hidden.contains("Jane Doe"))
        book.type("perhaps", "confidential", row: 4, on: .answers)
        #expect(book.decoded().value?.answers.map(\.isConfidential) == [true, true])
    }

    @Test("Columns that are moved, blank rows and columns, and rows in any order change nothing")
    func rearranged() {
        let plain = TestWorkbook(filled: head + filled)
        var book = plain
        for index in book.sheets.indices {
            let width = book.sheets[index].rows.map(\.count).max() ?? 0
            book.sheets[index].rows = book.sheets[index].rows.map { row in
                [nil] + (row + Array(repeating: nil, count: width - row.count)).reversed()
            }
            book.sheets[index].rows.insert([], at: 2)
            book.sheets[index].rows.insert([], at: 0)
        }
        book.sheets.reverse()
        #expect(content(book.decoded().value) == content(plain.decoded().value))
        #expect(book.decoded().findings.map(\.code) == plain.decoded().findings.map(\.code))
    }

    @Test("Words pasted from Word lose what nobody sees, and nothing else")
    func pasted() {
        var book = TestWorkbook()
        book.put(
            "t=\"inlineStr\"><is><t xml:space=\"preserve\"> Canada reported that_x000D_\nit had a law._x000B__x0007_\n\nIt had more.\u{FEFF} </t></is>",
            "summary", row: 4, on: .answers)
        #expect(
            book.decoded().value?.answers.first?.summary?.value
                == "Canada reported that it had a law.\nIt had more.")
        #expect(book.findings() == [])
    }

    @Test("Yes and true are true, and blank is not no")
    func words() {
        for (word, isTrue) in [("yes", true), ("Yes", true), ("no", false), ("", false)] {
            var book = TestWorkbook()
            book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
            book.type(word, "confidential", row: 4, on: .answers)
            #expect(book.decoded().value?.answers.map(\.isConfidential) == [isTrue])
            #expect(book.findings() == [])
        }
    }
}
