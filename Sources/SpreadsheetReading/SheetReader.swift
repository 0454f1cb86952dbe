import OpenPackaging

/// The cells of a sheet.
final class SheetReader: PartHandler {
    private(set) var cells: [Spreadsheet.Cell] = []
    private(set) var merged: [Spreadsheet.MergedCells] = []
    /// What is printed above and below the cells.
    private(set) var margins: [Spreadsheet.Note] = []

    private let strings: SharedStrings
    private let styles: CellStyles
    private let isSince1904: Bool
    private let budget: SpreadsheetBudget

    /// The cell that is being read, and the one before, since a name may be left out.
    private var position: (row: UInt32, column: UInt32) = (0, 0)
    private var nextRow: UInt32 = 0
    private var nextColumn: UInt32 = 0
    private var kind = ""
    private var style: Int?
    private var hasFormula = false
    private var value = RichText()
    private var margin: [UInt8]?

    init(
        _ strings: SharedStrings, _ styles: CellStyles, isSince1904: Bool, _ budget: SpreadsheetBudget
    ) {
        (self.strings, self.styles, self.isSince1904, self.budget) = (strings, styles, isSince1904, budget)
    }

    func begin(_ name: String, _ attributes: PartAttributes) throws(PackageProblem) {
        value.begin(name, attributes)
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
            value = RichText()
        case "f": hasFormula = true
        case "mergeCell":
            if let range = attributes["ref"].flatMap(CellReference.range) {
                try budget.keep()
                merged.append(range)
            }
        default: margin = PageMargin.elements.contains(name) ? [] : margin
        }
    }

    func end(_ name: String) throws(PackageProblem) {
        value.end(name)
        if name == "c" { try add() }
        guard let text = margin, PageMargin.elements.contains(name) else { return }
        margin = nil
        guard let words = PageMargin.words(String(decoding: text, as: UTF8.self)) else { return }
        try budget.keep(words)
        margins.append(Spreadsheet.Note(row: nil, column: nil, text: words, isInMargin: true))
    }

    func take(_ text: Span<UInt8>) throws(PackageProblem) {
        try value.take(text, budget)
        guard margin != nil else { return }
        try budget.spend(textBytes: text.count)
        for position in text.indices { margin?.append(text[position]) }
    }

    private func add() throws(PackageProblem) {
        guard let cell = try cell() else { return }
        try budget.keep(cell.text)
        cells.append(cell)
    }

    /// Returns the cell that was read; nil if nothing stands there.
    private func cell() throws(PackageProblem) -> Spreadsheet.Cell? {
        let raw = value.text
        func cell(_ text: String, _ kind: Spreadsheet.Cell.Kind = .typed, isStruck: Bool = false)
            -> Spreadsheet.Cell
        {
            let isStruck = kind == .typed && (isStruck || styles.isStruck(style))
            return Spreadsheet.Cell(
                row: position.row, column: position.column, text: text, kind: isStruck ? .struck : kind)
        }
        if hasFormula { return cell(raw, .formula) }
        guard !raw.isEmpty else { return nil }
        switch kind {
        case "s":
            guard let entry = Int(raw).flatMap({ strings[$0] }) else { return cell(raw, .error) }
            guard !entry.isBlank else { return nil }
            try budget.spend(textBytes: entry.text.utf8.count)
            return cell(entry.text, isStruck: entry.isStruck)
        case "str", "inlineStr":
            let text = EscapedText.read(raw)
            return text.isBlank ? nil : cell(text, isStruck: value.isStruck)
        case "b": return cell(raw == "1" || raw == "true" ? "true" : "false")
        case "e": return cell(raw, .error)
        // A date in ISO 8601, whose time is left out.
        case "d": return cell(String(raw.prefix { $0 != "T" }))
        default:
            guard let number = Double(raw), number.isFinite else { return cell(raw, .error) }
            let text = styles.format(ofStyle: style).text(number, isSince1904: isSince1904)
            return text.map { cell($0) } ?? cell(NumberFormat.plain(number), .shownOtherwise)
        }
    }
}
