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
