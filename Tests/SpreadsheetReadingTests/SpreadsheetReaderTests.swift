import SpreadsheetReading
import TestSupport
import Testing

@Suite("Workbooks from outside")
struct SpreadsheetReaderTests {
    /// Returns the texts of the first sheet of a workbook with these cells, row by row.
    private func texts(_ rows: [[String?]], properties: String = "", parts: [String: String] = [:]) throws
        -> [String]
    {
        var book = TestWorkbook()
        book.sheets = [TestWorkbook.Sheet(name: "One", rows: rows)]
        (book.properties, book.parts) = (properties, parts)
        return try SpreadsheetReader.read(book.bytes).sheets[0].cells.map { "\($0.kind): \($0.text)" }
    }

    @Test("Texts, rich texts, numbers, days and truth values are read as they are shown")
    func kinds() throws {
        let cells = [
            "t=\"inlineStr\"><is><r><t>Rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh><t>ruby</t></rPh></is>",
            "><v>2012</v>", "s=\"1\"><v>41090</v>", "s=\"2\"><v>41090</v>", "s=\"3\"><v>0.5</v>",
            "t=\"b\"><v>1</v>",
            "t=\"str\"><f>A1</f><v>result</v>", "t=\"e\"><v>#N/A</v>", "t=\"d\"><v>2012-06-30T00:00:00</v>",
            "><v>zzz</v>",
            "><v></v>", "t=\"inlineStr\"><is><t>  </t></is>",
        ]
        let expected = [
            "typed: Rich text", "typed: 2012", "typed: 2012-06-30", "typed: 2012-06", "typed: 50%",
            "typed: true",
            "formula: result", "error: #N/A", "typed: 2012-06-30", "error: zzz",
        ]
        #expect(try texts([cells]) == expected)
        #expect(try texts([["s=\"1\"><v>39628</v>"]], properties: "date1904=\"1\"") == ["typed: 2012-06-30"])
    }

    @Test("A cell that stands twice, and a sheet that is missing, are damage")
    func damage() {
        var book = TestWorkbook()
        book.sheets = [TestWorkbook.Sheet(name: "One", rows: [["><v>1</v>"]])]
        book.sheets[0].rest = ""
        book.sheets[0].rows = [["><v>1</v></c><c r=\"A1\"><v>2</v>"]]
        #expect(throws: SpreadsheetProblem.damaged("a cell of the sheet “One” stands there twice")) {
            try SpreadsheetReader.read(book.bytes)
        }
        var package = TestPackage([
            "xl/workbook.xml": "<workbook><sheets><sheet name=\"One\" id=\"a\"/></sheets></workbook>"
        ])
        #expect(throws: SpreadsheetProblem.damaged("the sheet “One” is missing")) {
            try SpreadsheetReader.read(package.bytes)
        }
        package = TestPackage(["xl/other.xml": "<a/>"])
        #expect(throws: SpreadsheetProblem.damaged("the list of its sheets is missing")) {
            try SpreadsheetReader.read(package.bytes)
        }
    }

    @Test("What is no workbook is told apart")
    func others() {
        func problem(_ parts: KeyValuePairs<String, String>) -> SpreadsheetProblem? {
            do throws(SpreadsheetProblem) {
                _ = try SpreadsheetReader.read(TestPackage(parts).bytes)
                return nil
            } catch { return error }
        }
        #expect(problem(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]) == .openDocument)
        #expect(problem(["word/document.xml": "<a/>"]) == .notWorkbook)
        let binary =
            "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>"
        #expect(problem(["_rels/.rels": binary, "xl/workbook.bin": ""]) == .binary)
        #expect(problem(["xl/workbook.xml": "<!DOCTYPE a><workbook/>"]) == .declaresEntities)
        #expect(throws: SpreadsheetProblem.notWorkbook) { try SpreadsheetReader.read(Array("<html>".utf8)) }
        #expect(throws: SpreadsheetProblem.notWorkbook) { try SpreadsheetReader.read([]) }
    }

    @Test("More cells, texts and sheets than a person fills in are refused")
    func limits() throws {
        var limits = SpreadsheetLimits()
        var book = TestWorkbook()
        book.sheets = ["One", "Two"].map {
            TestWorkbook.Sheet(name: $0, rows: [["><v>1</v>", "><v>22</v>"]])
        }
        #expect(try SpreadsheetReader.read(book.bytes, limits: limits).sheets.count == 2)
        limits.cells = 3
        #expect(throws: SpreadsheetProblem.tooLarge) {
            try SpreadsheetReader.read(book.bytes, limits: limits)
        }
        limits.cells = 4
        #expect(throws: Never.self) { try SpreadsheetReader.read(book.bytes, limits: limits) }
        limits.textBytes = 5
        #expect(throws: SpreadsheetProblem.tooLarge) {
            try SpreadsheetReader.read(book.bytes, limits: limits)
        }
        limits = SpreadsheetLimits()
        limits.sheets = 1
        #expect(throws: SpreadsheetProblem.tooLarge) {
            try SpreadsheetReader.read(book.bytes, limits: limits)
        }
    }

    @Test("Macros, references to other workbooks and files inside of a workbook are named, and notes read")
    func ignored() throws {
        var book = TestWorkbook()
        book.parts = [
            "xl/vbaProject.bin": "", "xl/externalLinks/externalLink1.xml": "", "xl/embeddings/a.docx": "",
        ]
        book.sheets[0].notes = ["B2": "A note"]
        let read = try SpreadsheetReader.read(book.bytes)
        #expect(read.ignored == [.macros, .externalLinks, .embeddedFiles])
        #expect(read.sheets[0].notes.map { "\($0.row ?? 9) \($0.column ?? 9) \($0.text)" } == ["1 1 A note"])
    }
}
