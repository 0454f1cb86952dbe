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

    @Test(
        "Whatever columns that were sent are moved with the answers and without the others, none stands beside another question",
        arguments: [FormSheet.answers, .treaties, .reply])
    func ranges(sheet: FormSheet) {
        var book = TestWorkbook(
            Sample.checklistOnTreaties,
            filled:
                "submitted: \"2011-01-14\"\nrespondent: { authority: \"Ministry\", name: \"Jane Doe\" }\n")
        for (row, number) in [(4, "one"), (5, "two")] {
            book.type("Canada reported that it had law \(number).", "summary", row: row, on: .answers)
            book.type("party", "position", row: row, on: .treaties)
        }
        let plain = words(book)
        let rows = book.sheets[book[sheet]].rows
        let typed = sheet.columns.map { $0.use == .typed }
        let (upper, lower) = sheet == .reply ? (9, 11) : (4, 5)
        for first in typed.indices {
            for last in first..<typed.count where (first...last).contains(where: { typed[$0] }) {
                let range = first...last
                // Of answers that were moved alone, or with words that are the same in both rows, nothing can be noticed.
                let telling = typed.indices.filter { !typed[$0] && rows[upper][$0] != rows[lower][$0] }
                guard telling.contains(where: range.contains), !telling.allSatisfy(range.contains) else {
                    continue
                }
                var moved = book
                for column in range {
                    moved.sheets[book[sheet]].rows[upper][column] = rows[lower][column]
                    moved.sheets[book[sheet]].rows[lower][column] = rows[upper][column]
                }
                let findings = moved.findings(in: context)
                #expect(
                    words(moved) == plain || findings.contains { $0.hasPrefix("FU041") },
                    "\(sheet.columns[first].name) to \(sheet.columns[last].name): \(findings)")
                #expect(
                    sheet != .reply
                        || moved.decoded(in: context).findings.allSatisfy { finding in
                            !"\(finding.message)".contains("Jane") && finding.code != "FU041"
                                || finding.isConfidential
                        })
            }
        }
    }

    /// Returns what a workbook says that can stand in another row.
    private func words(_ book: TestWorkbook) -> [String] {
        let decoded = book.decoded(in: context)
        let answers = decoded.value?.answers ?? []
        return answers.map { "\($0.item): \($0.summary?.value ?? "") \($0.treaties.count)" }
            + ["\(decoded.value?.submitted?.iso ?? "")"]
    }

    @Test("Heads that were moved without the hidden first row are one finding")
    func heads() {
        var book = answered()
        let (status, details) = (book.column("status", of: .answers), book.column("details", of: .answers))
        for row in book.sheets[book[.answers]].rows.indices.dropFirst(3) {
            book.sheets[book[.answers]].rows[row].swapAt(status, details)
        }
        #expect(book.findings(in: context) == ["FU041: Answers!I4"])
        #expect(book.decoded(in: context).value?.answers.count == 1)
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
