import Fingerprints
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("FU041 rows-mixed")
struct RowsMixedTests {
    private func answered() -> TestWorkbook {
        var book = TestWorkbook(Sample.checklistOnTreaties)
        book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
        book.type("party", "position", row: 4, on: .treaties)
        return book
    }

    private var context: SubmissionContext {
        MarkedSubmission.context(Sample.checklistOnTreaties, cycle: nil)
    }

    @Test("Rows that are moved whole are read as before")
    func whole() {
        var book = answered()
        #expect(book.findings(in: context) == [])
        for sheet in [FormSheet.answers, .treaties] {
            book.sheets[book[sheet]].rows[4...].reverse()
        }
        #expect(book.findings(in: context) == [])
        #expect(book.decoded(in: context).value?.answers.map(\.item) == [0, 2])
    }

    @Test(
        "Where one of the columns that tell a row was moved without the others, the row is not read",
        arguments: [
            (FormSheet.answers, "item"), (.answers, "question"), (.answers, "number"), (.answers, "wording"),
            (.answers, "check"), (.treaties, "treaty"), (.treaties, "heading"),
        ])
    func column(sheet: FormSheet, name: String) {
        var book = answered()
        let (index, column) = (book[sheet], book.column(name, of: sheet))
        let rows = book.sheets[index].rows
        book.sheets[index].rows[4][column] = rows[5][column]
        book.sheets[index].rows[5][column] = rows[4][column]
        let isSame = rows[4][column] == rows[5][column]
        let codes = book.findings(in: context).filter { $0.hasPrefix("FU041") }.count
        #expect(codes == (isSame ? 0 : 1))
        let answers = book.decoded(in: context).value?.answers ?? []
        #expect(answers.count == (isSame ? 2 : 1))
    }

    @Test("A missing column is one finding for the whole sheet")
    func missing() {
        var book = answered()
        book.type("implemented", "status", row: 5, on: .answers)
        book.put(nil, "question", row: 0, on: .answers)
        #expect(book.findings(in: context).filter { $0.hasPrefix("FU041") }.count == 1)
    }

    @Test(
        "Without the column that says what the rows of a sheet are about none of them is read, which is one finding",
        arguments: [
            (FormSheet.measures, "title", "year", "2012"), (.plan, "action", "by", "2027"),
            (.assistance, "kind", "note", "Training"), (.treaties, "position", "since", "2012"),
        ])
    func withoutMain(sheet: FormSheet, main: String, other: String, text: String) {
        var book = TestWorkbook(Sample.checklistOnTreaties)
        for row in 4...5 {
            if sheet != .treaties { book.put("><v>1</v>", "question", row: row, on: sheet) }
            if sheet == .assistance { book.type("needed", "direction", row: row, on: sheet) }
            book.type(text, other, row: row, on: sheet)
        }
        book.put(nil, main, row: 0, on: sheet)
        let findings = book.findings(in: context)
        #expect(findings.count == 1 && findings.allSatisfy { $0.hasPrefix("FU041") }, "\(findings)")
        #expect(book.decoded(in: context).value?.answers.isEmpty == true)
    }

    @Test("Words that stand for a question are not believed where they were moved apart from it")
    func lists() {
        var book = TestWorkbook()
        book.type("1. Topic", "question", row: 4, on: .measures)
        book.type("Cybercrime Act", "title", row: 4, on: .measures)
        let column = book.column("questions-meaning", of: .lists)
        book.sheets[book[.lists]].rows[4][column] = book.sheets[book[.lists]].rows[5][column]
        #expect(book.findings() == ["FU040: Measures!B5", "FU039: Lists!C5"])
    }

    @Test("A word or a number that two sheets of lists have for two questions stands for none")
    func twoLists() {
        var book = TestWorkbook()
        var lists = book.sheets[book[.lists]]
        lists.name = "Lists (2)"
        let (label, meaning) = ("1. Something else", "prison-rules")
        for (name, text) in [
            ("questions", label), ("questions-meaning", meaning),
            ("questions-check", Fingerprint(of: FormSheet.checkedText([label, meaning])).short),
        ] {
            lists.rows[4][book.column(name, of: .lists)] = TestWorkbook.text(text)
        }
        book.sheets.append(lists)
        book.type("1", "question", row: 4, on: .measures)
        book.type("Cybercrime Act", "title", row: 4, on: .measures)
        #expect(book.findings().contains("FU040: Measures!B5"))
        #expect(book.decoded().value?.answers.isEmpty == true)
    }

    @Test(
        "What is not the id of a question is none, whatever its fingerprint",
        arguments: [
            "x\ny", "gender: {a", String(repeating: "a", count: 1_100),
        ])
    func ids(id: String) {
        var book = answered()
        let row = book.sheets[book[.answers]].rows[4]
        let texts = FormSheet.answers.checked.map { name in
            name == "item" ? id : TestWorkbook.words(row[book.column(name, of: .answers)])
        }
        book.type(id, "item", row: 4, on: .answers)
        book.type(Fingerprint(of: FormSheet.checkedText(texts)).short, "check", row: 4, on: .answers)
        #expect(book.findings(in: context) == ["FU041: Answers!J5"])
    }
}
