import OpenPackaging

/// The notes beside the cells of a sheet, or the texts that float above them.
final class NoteReader: PartHandler {
    private(set) var notes: [Spreadsheet.Note] = []
    private var cell: (row: UInt32, column: UInt32)?
    private var text: [UInt8] = []
    private var isInText = false
    private let isFloating: Bool
    private let budget: SpreadsheetBudget

    /// Creates a reader of notes, or of a drawing with floating texts.
    init(isFloating: Bool, _ budget: SpreadsheetBudget) {
        (self.isFloating, self.budget) = (isFloating, budget)
    }

    func begin(_ name: String, _ attributes: PartAttributes) {
        switch name {
        case "comment", "threadedComment":
            cell = attributes["ref"].flatMap { CellReference.position($0) }
            isInText = false
        // A comment in a thread has its words in `text` itself.
        case "t", "text": isInText = true
        default: isInText = false
        }
    }

    func end(_ name: String) throws(PackageProblem) {
        switch name {
        case "comment", "threadedComment", "txBody": try add()
        case "p" where isFloating: try add([UInt8(ascii: "\n")])
        default: break
        }
        isInText = false
    }

    func take(_ text: Span<UInt8>) throws(PackageProblem) {
        if isInText { try add(text.indices.map { text[$0] }) }
    }

    private func add(_ bytes: [UInt8]) throws(PackageProblem) {
        try budget.spend(textBytes: bytes.count)
        text += bytes
    }

    private func add() throws(PackageProblem) {
        let words = EscapedText.read(String(decoding: text, as: UTF8.self))
        text = []
        guard !words.isBlank else { return }
        try budget.keep(words)
        notes.append(Spreadsheet.Note(row: cell?.row, column: cell?.column, text: words))
    }
}
