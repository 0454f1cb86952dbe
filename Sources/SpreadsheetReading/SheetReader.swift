import OpenPackaging

/// The cells of a sheet.
final class SheetReader: PartHandler {
    private(set) var cells: [Spreadsheet.Cell] = []
    private(set) var merged: [Spreadsheet.MergedCells] = []
    /// The bytes of the texts so far.
    private(set) var textBytes = 0
    private(set) var isTooLarge = false

    private let strings: SharedStrings
    private let styles: CellStyles
    private let isSince1904: Bool
    private let limits: SpreadsheetLimits

    /// The cell that is being read, and the one before, since a name may be left out.
    private var position: (row: UInt32, column: UInt32) = (0, 0)
    private var nextRow: UInt32 = 0
    private var nextColumn: UInt32 = 0
    private var kind = ""
    private var style: Int?
    private var hasFormula = false
    private var value: [UInt8] = []
    private var isInValue = false
    private var isInReading = false

    init(
        _ strings: SharedStrings, _ styles: CellStyles, isSince1904: Bool, limits: SpreadsheetLimits
    ) {
        (self.strings, self.styles, self.isSince1904, self.limits) = (strings, styles, isSince1904, limits)
    }

    func begin(_ name: String, _ attributes: PartAttributes) {
        isInValue = false
        switch name {
        case "row":
            let number = attributes["r"].flatMap { UInt32($0) }.flatMap {
                1...CellReference.rows ~= $0 ? $0 - 1 : nil
            }
            nextRow = number ?? nextRow
            nextColumn = 0
            position.row = nextRow
            nextRow += 1
        case "c":
            position = attributes["r"].flatMap { CellReference.position($0) } ?? (position.row, nextColumn)
            nextColumn = position.column + 1
            kind = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) }
            hasFormula = false
            value = []
        case "f": hasFormula = true
        case "v": isInValue = true
        case "t": isInValue = !isInReading
        case "rPh": isInReading = true
        case "mergeCell":
            if merged.count < 10_000, let range = attributes["ref"].flatMap(CellReference.range) {
                merged.append(range)
            }
        default: break
        }
    }

    func end(_ name: String) {
        isInValue = false
        if name == "rPh" { isInReading = false }
        if name == "c" { add() }
    }

    func take(_ text: Span<UInt8>) {
        guard isInValue, value.count <= limits.textBytes else { return }
        for position in text.indices { value.append(text[position]) }
    }

    private func add() {
        guard !isTooLarge, let cell = cell(), cell.kind != .typed || !cell.text.isBlank else { return }
        textBytes += cell.text.utf8.count
        isTooLarge = cells.count >= limits.cells || textBytes > limits.textBytes
        if !isTooLarge { cells.append(cell) }
    }

    private func cell() -> Spreadsheet.Cell? {
        let raw = String(decoding: value, as: UTF8.self)
        func cell(_ text: String, _ kind: Spreadsheet.Cell.Kind = .typed) -> Spreadsheet.Cell {
            Spreadsheet.Cell(row: position.row, column: position.column, text: text, kind: kind)
        }
        if hasFormula { return cell(raw, .formula) }
        switch kind {
        case "s":
            return raw.isEmpty ? nil : Int(raw).flatMap { strings[$0] }.map { cell($0) } ?? cell(raw, .error)
        case "str", "inlineStr": return cell(EscapedText.read(raw))
        case "b": return raw.isEmpty ? nil : cell(raw == "1" || raw == "true" ? "true" : "false")
        case "e": return cell(raw, .error)
        // A date in ISO 8601, whose time is left out.
        case "d": return cell(String(raw.prefix { $0 != "T" }))
        default:
            guard !raw.isEmpty else { return nil }
            guard let number = Double(raw), number.isFinite else { return cell(raw, .error) }
            return cell(styles.format(ofStyle: style).text(number, isSince1904: isSince1904))
        }
    }
}

extension String {
    /// Whether it has nothing but white space.
    fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
