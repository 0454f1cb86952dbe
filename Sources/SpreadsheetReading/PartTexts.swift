import OpenPackaging

/// How the cells of a workbook show their numbers, by the number of the style of a cell.
final class CellStyles: PartHandler {
    private var codes: [Int: String] = [:]
    private var formats: [Int] = []
    private var isInCellStyles = false

    func begin(_ name: String, _ attributes: PartAttributes) {
        switch name {
        case "numFmt" where codes.count < 10_000:
            if let number = attributes["numFmtId"].flatMap({ Int($0) }) {
                codes[number] = attributes["formatCode"] ?? ""
            }
        case "cellXfs": isInCellStyles = true
        case "xf" where isInCellStyles && formats.count < 100_000:
            formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
        default: break
        }
    }

    func end(_ name: String) { if name == "cellXfs" { isInCellStyles = false } }

    /// Returns the format of a style.
    func format(ofStyle number: Int?) -> NumberFormat {
        guard let number, formats.indices.contains(number) else { return .number }
        return NumberFormat(formats[number], code: codes[formats[number]])
    }
}

/// The sheets that a workbook names, and how it counts days.
final class SheetList: PartHandler {
    private(set) var sheets: [(name: String, relationship: String)] = []
    private(set) var isSince1904 = false

    func begin(_ name: String, _ attributes: PartAttributes) {
        if name == "workbookPr" { isSince1904 = attributes.isTrue("date1904") }
        if name == "sheet", sheets.count <= SpreadsheetLimits().sheets, let id = attributes["id"] {
            sheets.append((attributes["name"] ?? "", id))
        }
    }
}

/// The notes beside the cells of a sheet, or the texts that float above them.
final class NoteReader: PartHandler {
    private(set) var notes: [Spreadsheet.Note] = []
    private var cell: (row: UInt32, column: UInt32)?
    private var text: [UInt8] = []
    private var isInText = false
    private let isFloating: Bool
    private var total = 0

    /// Creates a reader of notes, or of a drawing with floating texts.
    init(isFloating: Bool) { self.isFloating = isFloating }

    func begin(_ name: String, _ attributes: PartAttributes) {
        switch name {
        case "comment", "threadedComment":
            cell = attributes["ref"].flatMap { CellReference.position($0) }
            isInText = false
        case "t": isInText = true
        // A comment in a thread has its words in `text` itself.
        case "text": isInText = true
        default: isInText = false
        }
    }

    func end(_ name: String) {
        switch name {
        case "comment", "threadedComment", "txBody": add()
        case "p" where isFloating: text.append(UInt8(ascii: "\n"))
        default: break
        }
        isInText = false
    }

    func take(_ text: Span<UInt8>) {
        guard isInText, total < SpreadsheetLimits().textBytes else { return }
        total += text.count
        for position in text.indices { self.text.append(text[position]) }
    }

    private func add() {
        let words = EscapedText.read(String(decoding: text, as: UTF8.self))
        text = []
        guard words.contains(where: { !$0.isWhitespace }), notes.count < 10_000 else { return }
        notes.append(Spreadsheet.Note(row: cell?.row, column: cell?.column, text: words))
    }
}
