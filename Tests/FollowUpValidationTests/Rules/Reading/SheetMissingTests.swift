import FollowUpModel
@testable import FollowUpValidation
import TestSupport
import Testing

@Suite("FU036 sheet-missing")
struct SheetMissingTests {
    @Test("Without the sheets of the answers and of the reply it is not the workbook that was sent")
    func without() {
        let all = Set(FormSheet.allCases)
        #expect(SheetMissing.check(found: all, others: ["Notes"]) == nil)
        #expect(SheetMissing.check(found: all.subtracting([.instructions]), others: []) == nil)
        #expect(
            SheetMissing.check(found: all.subtracting([.plan]), others: ["Sheet1"])?.message
                == "“Plan” cannot be found in the workbook, and another sheet is not known")
        #expect(
            SheetMissing.check(found: all.subtracting([.plan, .lists]), others: [])?.message
                == "“Plan”, “Lists” cannot be found in the workbook")
    }

    @Test("A sheet whose hidden first row was deleted is missed, and what stands there is not read")
    func firstRow() {
        var book = TestWorkbook()
        book.sheets[book[.plan]].rows.removeFirst()
        #expect(book.findings() == ["FU036: Plan!A1 withheld"])
        #expect(book.decoded().findings.map(\.message).allSatisfy { $0.contains("A1 to H3") })
        book.sheets[book[.plan]].name = "Plano"
        #expect(book.findings() == ["FU036", "FU039: sheet 9!A1 withheld"])
        book = TestWorkbook()
        book.sheets[book[.answers]].rows.removeFirst()
        #expect(book.findings() == ["FU036: Answers!A1 withheld"])
        book = TestWorkbook()
        for index in book.sheets.indices { book.sheets[index].name = "Feuille \(index)" }
        #expect(book.findings() == [])
    }

    @Test("A sheet that was deleted is missed", arguments: FormSheet.allCases)
    func deleted(sheet: FormSheet) {
        var book = TestWorkbook()
        book.sheets.remove(at: book[sheet])
        let findings = book.findings().filter { $0.hasPrefix("FU036") }
        #expect(findings == (sheet == .instructions ? [] : ["FU036"]))
    }

    @Test("A wish for confidence on a sheet that cannot be read, or in its name, counts")
    func confidence() {
        for (index, name) in [
            (FormSheet.plan, "Plan"), (.plan, "Plan (CONFIDENTIAL)"), (.answers, "Confidential"),
        ] {
            var book = TestWorkbook()
            book.type("Canada reported that it had a law.", "summary", row: 4, on: .answers)
            book.sheets[book[index]].name = name
            if name == "Plan" {
                book.type("confidential", "action", row: 4, on: .plan)
                book.sheets[book[.plan]].rows.removeFirst()
            }
            #expect(book.decoded().value?.answers.map(\.isConfidential) == [true], "\(name)")
        }
    }

    @Test("A workbook from which everything was deleted is an empty file")
    func emptied() {
        var book = TestWorkbook()
        for index in book.sheets.indices {
            book.sheets[index].rows.removeLast(book.sheets[index].rows.count - 1)
        }
        #expect(book.findings() == ["FU012"])
    }

    @Test("Without the words to choose from the rows of a sheet are one finding, and whole rows are named")
    func lists() {
        var book = TestWorkbook()
        for row in [4, 5, 7] {
            book.type("1. Topic", "question", row: row, on: .measures)
            book.type("An Act", "title", row: row, on: .measures)
        }
        book.type("Tools", "list", row: 4, on: .proposals)
        book.type("A manual", "text", row: 4, on: .proposals)
        book.sheets.remove(at: book[.lists])
        #expect(book.findings() == ["FU036", "FU040: Measures!B5", "FU040: Proposals!B5"])
        #expect(book.decoded().findings.contains { $0.message.contains("B5 to C6, B8 to C8") })
    }

    @Test("Of a sheet that is not read it is not said as well that what it holds is missing")
    func consequences() {
        for sheet in [FormSheet.reply, .answers] {
            for name in ["field", "check", "item"] where sheet.columns.contains(where: { $0.name == name }) {
                var book = TestWorkbook()
                book.put(nil, name, row: 0, on: sheet)
                #expect(book.findings().map { $0.prefix(5) } == ["FU041"], "\(name)")
            }
        }
        var book = TestWorkbook()
        book.sheets.remove(at: book[.reply])
        #expect(book.findings() == ["FU036"])
    }

    @Test("A workbook of one’s own is one finding")
    func other() {
        var book = TestWorkbook()
        book.sheets = [
            .init(name: "Answers", rows: [[TestWorkbook.text("Question"), TestWorkbook.text("Answer")]])
        ]
        #expect(book.findings() == ["FU036"])
        #expect(book.decoded().hasReplied)
    }
}
