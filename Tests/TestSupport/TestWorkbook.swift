import ByteText
import FollowUpForms
public import FollowUpModel
public import FollowUpValidation

/// A workbook of the sample checklist as somebody returns it: filled in, and changed where a test changes it.
public struct TestWorkbook {
    /// A sheet, with what stands in its cells as XML.
    public struct Sheet {
        /// The name on its tab.
        public var name: String
        /// The rows, each with its cells from the left.
        public var rows: [[String?]]
        /// What follows the cells: ranges that were made one.
        public var rest = ""
        /// The notes, by the names of their cells.
        public var notes: [String: String] = [:]

        /// Creates a sheet.
        public init(name: String, rows: [[String?]]) { (self.name, self.rows) = (name, rows) }
    }

    /// The sheets.
    public var sheets: [Sheet]
    /// Further parts.
    public var parts: [String: String] = [:]
    /// The attributes of the workbook’s properties.
    public var properties = ""

    /// Creates the workbook of a checklist.
    ///
    /// - Parameter filled: What is filled in, as the fields of a submission in YAML.
    public init(_ checklist: Checklist = Sample.checklist, filled: String = "") {
        let state = Sample.membership.states["CAN"]
        let form = BlankChecklist(
            checklist, state: state ?? MemberState(code: "CAN", group: "", name: StateName("Canada")),
            cycle: "2011",
            on: nil)
        let document = FormWorkbook(form, beginningWith: filled.isEmpty ? nil : filled).document
        sheets = document.sheets.map { sheet in
            Sheet(
                name: sheet.name,
                rows: sheet.rows.map { $0.cells.map { $0.map { Self.text($0.text) } } })
        }
    }

    /// Returns a text as a cell holds it.
    public static func text(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
            "_x", with: "_x005F_x")
        return "t=\"inlineStr\"><is><t xml:space=\"preserve\">\(escaped)</t></is>"
    }

    /// Returns the text of a cell that `text` returned.
    public static func words(_ cell: String?) -> String {
        guard let cell, let start = cell.firstRange(of: "preserve\">"), let end = cell.firstRange(of: "</t>")
        else { return "" }
        return String(cell[start.upperBound..<end.lowerBound]).replacing("_x005F_x", with: "_x").replacing(
            "&lt;", with: "<"
        ).replacing("&amp;", with: "&")
    }

    /// The position of a sheet of the form, and of a column of it.
    public subscript(sheet: FormSheet) -> Int { FormSheet.allCases.firstIndex(of: sheet) ?? 0 }

    /// Returns the position of a column of a sheet.
    public func column(_ name: String, of sheet: FormSheet) -> Int {
        sheet.columns.firstIndex { $0.name == name } ?? 0
    }

    /// Puts something into a cell of a sheet of the form, as XML or, for a text, as `TestWorkbook.text` returns it.
    public mutating func put(_ cell: String?, _ name: String, row: Int, on sheet: FormSheet) {
        put(cell, column: column(name, of: sheet), row: row, on: sheet)
    }

    /// Puts something into a cell by its row and column, each from 0.
    public mutating func put(_ cell: String?, column: Int, row: Int, on sheet: FormSheet) {
        let position = self[sheet]
        while sheets[position].rows.count <= row { sheets[position].rows.append([]) }
        while sheets[position].rows[row].count <= column { sheets[position].rows[row].append(nil) }
        sheets[position].rows[row][column] = cell
    }

    /// Types a text into a cell.
    public mutating func type(_ text: String, _ name: String, row: Int, on sheet: FormSheet) {
        put(Self.text(text), name, row: row, on: sheet)
    }

    /// The file.
    public var bytes: [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        func relationships(_ all: [(kind: String, target: String)]) -> String {
            "<Relationships>"
                + all.enumerated().map { number, relation in
                    "<Relationship Id=\"r\(number)\" Type=\"\(relations)/\(relation.kind)\" Target=\"\(relation.target)\"/>"
                }.joined() + "</Relationships>"
        }
        let names = sheets.enumerated().map { number, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\" r:id=\"r\(number)\"/>"
        }
        var package = TestPackage([
            "[Content_Types].xml": "<Types/>",
            "_rels/.rels": relationships([("officeDocument", "xl/workbook.xml")]),
            "xl/workbook.xml":
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><workbookPr \(properties)/><sheets>\(names.joined())</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": relationships(
                sheets.indices.map { ("worksheet", "worksheets/sheet\($0).xml") } + [("styles", "styles.xml")]
            ),
            // The second style shows a day, the third a month, the fourth hundredths, the fifth a word; the sixth strikes through.
            "xl/styles.xml":
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"mmm\\ yyyy\"/><numFmt numFmtId=\"171\" formatCode=\"0 &quot;million&quot;\"/></numFmts><fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/><xf numFmtId=\"171\"/><xf numFmtId=\"0\" fontId=\"1\"/></cellXfs></styleSheet>",
        ])
        for (number, sheet) in sheets.enumerated() {
            let rows = sheet.rows.enumerated().map { row, cells in
                "<row r=\"\(row + 1)\">"
                    + cells.enumerated().compactMap { column, cell in
                        cell.map { cell in
                            let name = CellMap.reference(row: UInt32(row), column: UInt32(column))
                            return cell.isEmpty ? "<c r=\"\(name)\"/>" : "<c r=\"\(name)\" \(cell)</c>"
                        }
                    }.joined() + "</row>"
            }
            package.add(
                "xl/worksheets/sheet\(number).xml",
                "<worksheet><sheetData>\(rows.joined())</sheetData>\(sheet.rest)</worksheet>")
            guard !sheet.notes.isEmpty else { continue }
            package.add(
                "xl/worksheets/_rels/sheet\(number).xml.rels",
                relationships([("comments", "../comments\(number).xml")]))
            let notes = sheet.notes.sorted { $0.key < $1.key }.map {
                "<comment ref=\"\($0.key)\"><text><r><t>\($0.value)</t></r></text></comment>"
            }
            package.add(
                "xl/comments\(number).xml",
                "<comments><authors><author>Somebody</author></authors><commentList>\(notes.joined())</commentList></comments>"
            )
        }
        for (name, content) in parts.sorted(by: { $0.key < $1.key }) { package.add(name, content) }
        return package.bytes
    }

    /// Decodes it as the submission of Canada.
    public func decoded(in context: SubmissionContext = Sample.context) -> Decoded<Submission> {
        Submission.decode(SourceFile(path: "CAN.xlsx", bytes: bytes), in: context)
    }

    /// The findings, each with its cell as a person is told of it, and whether its line is withheld.
    public func findings(in context: SubmissionContext = Sample.context) -> [String] {
        let decoded = decoded(in: context)
        let index = LineIndex(decoded.source)
        return decoded.findings.map { finding in
            "\(finding.code)\(index.suffix(of: finding.place.range.lowerBound))\(finding.isConfidential ? " withheld" : "")"
        }
    }
}
