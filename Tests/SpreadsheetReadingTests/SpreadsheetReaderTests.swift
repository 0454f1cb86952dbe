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
            "><v></v>", "t=\"inlineStr\"><is><t>  </t></is>", "s=\"4\"><v>5</v>", "s=\"5\"><v>5</v>",
            "t=\"inlineStr\"><is><r><t>Kept </t></r><r><rPr><strike/></rPr><t>gone</t></r></is>",
            "t=\"inlineStr\"><is><r><rPr><strike val=\"0\"/></rPr><t>Kept</t></r><r><rPr><strike/></rPr><t> </t></r></is>",
        ]
        let expected = [
            "typed: Rich text", "typed: 2012", "typed: 2012-06-30", "typed: 2012-06", "typed: 50%",
            "typed: true",
            "formula: result", "error: #N/A", "typed: 2012-06-30", "error: zzz", "shownOtherwise: 5",
            "struck: 5",
            "struck: Kept gone", "typed: Kept ",
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
        #expect(
            problem(["mimetype": "application/vnd.oasis.opendocument.spreadsheet-template"]) == .openDocument)
        for type in ["application/vnd.oasis.opendocument.text", "application/epub+zip", ""] {
            #expect(problem(["mimetype": type]) == .notWorkbook)
        }
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
        limits.bytesOfText = 1
        #expect(throws: SpreadsheetProblem.tooLarge) {
            try SpreadsheetReader.read(book.bytes, limits: limits)
        }
        limits = SpreadsheetLimits()
        limits.sheets = 1
        #expect(throws: SpreadsheetProblem.tooLarge) {
            try SpreadsheetReader.read(book.bytes, limits: limits)
        }
    }

    @Test(
        "Cells, their lines, notes, merged ranges, what is printed around the cells and shared texts share one limit, or have the same"
    )
    func account() throws {
        var book = TestWorkbook()
        var sheet = TestWorkbook.Sheet(
            name: "One", rows: [["t=\"inlineStr\"><is><t>ab\ncd</t></is>", "><v>1</v>"]])
        sheet.notes = ["A1": "A note"]
        sheet.rest =
            "<mergeCells><mergeCell ref=\"A5:B5\"/></mergeCells><headerFooter><oddHeader>&amp;CDraft</oddHeader></headerFooter>"
        book.sheets = [sheet]
        func isRead(_ change: (inout SpreadsheetLimits) -> Void) -> Bool {
            var limits = SpreadsheetLimits()
            change(&limits)
            return (try? SpreadsheetReader.read(book.bytes, limits: limits)) != nil
        }
        #expect(isRead { $0.cells = 6 })
        #expect(!isRead { $0.cells = 5 })
        // The name and the relationship of the sheet count too.
        #expect(isRead { $0.textBytes = 5 + 1 + 6 + 7 + 5 })
        #expect(!isRead { $0.textBytes = 5 + 1 + 6 + 7 + 4 })
        let found = try SpreadsheetReader.read(book.bytes)
        #expect(found.sheets[0].notes.map(\.text) == ["Draft", "A note"])
        #expect(found.sheets[0].notes.map(\.isInMargin) == [true, false])
    }

    @Test("Texts that cells share are counted where they stand and for each cell; blank ones are no cells")
    func shared() throws {
        let relation = { (id: String, kind: String, target: String) in
            "<Relationship Id='\(id)' Type='x/\(kind)' Target='\(target)'/>"
        }
        let cells = [0, 1, 0, 2, 1, 9].map { "<c t='s'><v>\($0)</v></c>" }.joined()
        let package = TestPackage([
            "xl/workbook.xml": "<workbook><sheets><sheet name='One' id='a'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels":
                "<Relationships>\(relation("a", "worksheet", "one.xml"))\(relation("b", "sharedStrings", "texts.xml"))</Relationships>",
            "xl/one.xml": "<worksheet><sheetData><row>\(cells)</row></sheetData></worksheet>",
            "xl/texts.xml":
                "<sst><si><t>Words</t></si><si><t>  </t></si><si><r><t>A </t></r><r><rPr><strike/></rPr><t>b</t></r></si></sst>",
        ])
        func read(_ change: (inout SpreadsheetLimits) -> Void = { _ in }) throws(SpreadsheetProblem)
            -> [String]
        {
            var limits = SpreadsheetLimits()
            change(&limits)
            return try SpreadsheetReader.read(package.bytes, limits: limits).sheets[0].cells.map {
                "\($0.column) \($0.kind): \($0.text)"
            }
        }
        let expected = ["0 typed: Words", "2 typed: Words", "3 struck: A b", "5 error: 9"]
        #expect(try read() == expected)
        // The texts, the numbers in the cells, and the name and relationship of the sheet.
        #expect(try read { $0.textBytes = 13 + 6 + 4 } == expected)
        #expect(throws: SpreadsheetProblem.tooLarge) { try read { $0.textBytes = 13 + 6 + 3 } }
        #expect(throws: SpreadsheetProblem.tooLarge) { try read { $0.textBytes = 9 } }
        #expect(throws: SpreadsheetProblem.tooLarge) { try read { $0.cells = 2 } }
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
        book.parts = ["xl/media/image1.png": "", "xl/ctrlProps/ctrlProp1.xml": ""]
        #expect(try SpreadsheetReader.read(book.bytes).ignored == [.pictures, .controls])
        #expect(try SpreadsheetReader.read(TestWorkbook().bytes).ignored == [])
        for (kind, ignored) in [("chartsheet", Spreadsheet.Ignored.otherSheets), ("xlMacrosheet", .macros)] {
            let package = TestPackage([
                "xl/workbook.xml": "<workbook><sheets><sheet name='One' id='a'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels":
                    "<Relationships><Relationship Id='a' Type='x/\(kind)' Target='one.xml'/></Relationships>",
            ])
            #expect(try SpreadsheetReader.read(package.bytes).ignored == [ignored])
        }
    }
}
