import ByteText
import Diagnostics
import Fingerprints
import FollowUpModel
import SpreadsheetReading

/// What a State has written into a workbook, by what it is about; every piece with the cell that it stands in.
struct WorkbookAnswers {
    /// A cell of the workbook.
    struct Place: Hashable {
        let tab: String
        let row: UInt32
        let column: UInt32
    }

    /// A text, and the cell that it stands in.
    struct Piece {
        let text: String
        let place: Place
    }

    /// A field with its text.
    struct Field {
        let name: String
        let piece: Piece
        let isProse: Bool
    }

    /// What is wrong in a cell.
    struct Problem {
        let finding: Finding
        let place: Place
        /// What stands there, to be looked through for a wish for confidence.
        var text = ""
        /// Whether that may be shown beside the finding: not what may belong to an answer in confidence.
        var isShown = false
        /// Whether it may name the respondent.
        var isOfRespondent = false
    }

    /// What is said on one question.
    struct Item {
        let id: Piece
        /// Which wording of the question was sent.
        var wording: Piece?
        /// Texts and words, by the names of their fields; a field may be there twice.
        var fields: [Field] = []
        var parts: [Piece] = []
        var challenges: [Piece] = []
        var kinds: [Piece] = []
        /// The entries of lists, by the names of their fields.
        var entries: [(list: AnswerField, fields: [Field])] = []
        var problems: [Problem] = []

        var isEmpty: Bool {
            fields.isEmpty && parts.isEmpty && challenges.isEmpty && kinds.isEmpty && entries.isEmpty
                && problems.isEmpty
        }
    }

    /// A proposal.
    struct Proposal {
        let text: Piece?
        let commitments: [Piece]
    }

    /// The fields about the reply.
    private(set) var reply: [(field: ReplyField, piece: Piece)] = []
    /// The questions, in the order of their rows.
    private(set) var items: [Item] = []
    /// The proposals, each with its list.
    private(set) var proposals: [(list: ProposalList, proposal: Proposal)] = []
    /// What is wrong and belongs to no question.
    private(set) var problems: [Problem] = []
    /// Why it is not the workbook of a form at all; nil if it is.
    private(set) var reasonForNothing: Finding?

    private var positions: [String: Int] = [:]
    /// The names of the sheets of which it is said that columns are missing.
    private var withoutColumns: Set<String> = []
    /// What the words that are chosen stand for.
    private var meanings: [FormChoice: [String: String]] = [:]
    /// The questions by their numbers.
    private var numbers: [String: String] = [:]

    /// Takes what stands in a workbook.
    init(_ workbook: Spreadsheet) {
        let sheets = workbook.sheets.map { ($0, SheetRecords($0)) }
        let found = sheets.compactMap(\.1)
        let others = sheets.filter { $0.1 == nil && !$0.0.cells.isEmpty }.map(\.0)
        let top = Place(tab: "", row: 0, column: 0)
        if let finding = IgnoredInWorkbook.check(workbook.ignored) {
            problems.append(Problem(finding: finding, place: top))
        }
        if let finding = SheetMissing.check(found: Set(found.map(\.sheet)), others: others.map(\.name)) {
            problems.append(Problem(finding: finding, place: top))
            if !found.contains(where: { $0.sheet == .answers || $0.sheet == .reply }) {
                reasonForNothing = finding
            }
        } else {
            for sheet in others { problems.append(contentsOf: Self.strays(on: sheet)) }
        }
        for sheet in found where sheet.sheet == .lists { readMeanings(sheet) }
        // The rows of the questions come first, so that their order is that of the answers.
        for sheet in found.sorted(by: { $0.sheet.order < $1.sheet.order }) {
            for record in sheet.records { read(record, on: sheet) }
        }
        for (content, sheet) in sheets { noteRest(of: content, sheet) }
        items.removeAll(where: \.isEmpty)
    }

    // MARK: Sheets

    private mutating func read(_ record: SheetRecords.Record, on sheet: SheetRecords) {
        switch sheet.sheet {
        case .instructions, .lists: noteStrays(in: record, on: sheet, of: nil)
        case .reply: readReply(record, sheet)
        case .proposals: readProposal(record, sheet)
        case .answers, .parts, .treaties: readGiven(record, sheet)
        case .measures, .difficulties, .assistance, .plan: readChosen(record, sheet)
        }
    }

    private mutating func readReply(_ record: SheetRecords.Record, _ sheet: SheetRecords) {
        let field = record.cells["field"].flatMap { ReplyField(rawValue: $0.text) }
        noteStrays(in: record, on: sheet, of: nil)
        guard let cell = record.cells["value"] else { return }
        guard let field else {
            let finding = CellNotRead.finding(.cell)
            problems.append(
                Problem(
                    finding: finding, place: sheet.place(of: cell), text: cell.text, isOfRespondent: true))
            return
        }
        if let piece = piece(cell, sheet, of: nil, isOfRespondent: field.isOfRespondent) {
            reply.append((field, piece))
        }
    }

    private mutating func readGiven(_ record: SheetRecords.Record, _ sheet: SheetRecords) {
        let id = record.cells["item"]
        let item = id.map { position(of: Piece(text: $0.text, place: sheet.place(of: $0))) }
        noteStrays(in: record, on: sheet, of: item)
        guard sheet.isFilled(record) else { return }
        let missing = sheet.sheet.checked.filter { sheet.columns[$0] == nil }
        guard missing.isEmpty, sheet.columns["check"] != nil else {
            let finding = RowsMixed.finding(without: (missing.isEmpty ? ["check"] : missing).sorted())
            // Once for the whole sheet.
            if withoutColumns.insert(sheet.tab).inserted {
                problems.append(Problem(finding: finding, place: sheet.place(of: record)))
            }
            return
        }
        guard id != nil, let item, let check = record.cells["check"] else {
            let finding = RowWithoutQuestion.ofOnesOwn
            problems.append(
                Problem(finding: finding, place: sheet.place(of: record), text: words(record, sheet)))
            return
        }
        let checked = FormSheet.checkedText(sheet.sheet.checked.map { record.cells[$0]?.text ?? "" })
        guard Fingerprint(of: checked).short == check.text else {
            // What stands here may belong to any question, and so may a wish for confidence.
            problems.append(
                Problem(
                    finding: RowsMixed.finding, place: sheet.place(of: record), text: words(record, sheet)))
            return
        }
        switch sheet.sheet {
        case .parts:
            guard let cell = record.cells["speaks"], let part = record.cells["part"],
                let piece = piece(cell, sheet, of: item)
            else { return }
            switch BooleanWords.meaning(of: piece.text) {
            case true: items[item].parts.append(Piece(text: part.text, place: piece.place))
            case false: break
            default:
                let finding = NotOffered.finding(piece.text, offered: [FormChoice.yesWord])
                items[item].problems.append(Problem(finding: finding, place: piece.place))
            }
        case .treaties:
            guard let treaty = record.cells["treaty"] else { return }
            let main = Piece(text: treaty.text, place: sheet.place(of: treaty))
            add(
                fields(of: record, sheet, besides: [], of: item), to: .treaties, of: item,
                beginningWith: Field(name: TreatyField.main.rawValue, piece: main, isProse: false))
        default:
            if let wording = record.cells["wording"] {
                items[item].wording = Piece(text: wording.text, place: sheet.place(of: wording))
            }
            items[item].fields += fields(of: record, sheet, besides: [], of: item)
        }
    }

    private mutating func readChosen(_ record: SheetRecords.Record, _ sheet: SheetRecords) {
        let isFilled = sheet.typed.contains { $0.name != "question" && record.cells[$0.name] != nil }
        let chosen = record.cells["question"]
        let item = chosen.flatMap { cell in
            cell.kind == .typed
                ? meaning(of: cell.text, in: .questions).map {
                    position(of: Piece(text: $0, place: sheet.place(of: cell)))
                } : nil
        }
        noteStrays(in: record, on: sheet, of: item)
        guard isFilled || chosen != nil && item == nil else { return }
        guard let item else {
            let finding =
                chosen.map { $0.kind.finding ?? RowWithoutQuestion.ofUnknownQuestion }
                ?? RowWithoutQuestion.withoutChoice
            let place = chosen.map(sheet.place) ?? sheet.place(of: record)
            problems.append(Problem(finding: finding, place: place, text: words(record, sheet)))
            return
        }
        var fields = fields(of: record, sheet, besides: ["question"], of: item)
        switch sheet.sheet {
        case .measures: add(fields, to: .measures, of: item)
        case .plan: add(fields, to: .plan, of: item)
        case .difficulties:
            for field in fields {
                if field.name == AnswerField.challenges.rawValue {
                    items[item].challenges.append(field.piece)
                } else {
                    items[item].kinds.append(field.piece)
                }
            }
        default:
            let direction = fields.firstIndex { $0.name == "direction" }.map { fields.remove(at: $0) }
            let word = direction.map { NormalizedWord.normalized($0.piece.text) }
            guard let list = [AnswerField.needed, .offered].first(where: { $0.rawValue == word }) else {
                let finding = NotOffered.finding(
                    direction?.piece.text, offered: FormChoice.direction.words ?? [])
                let place = direction?.piece.place ?? sheet.place(of: record)
                items[item].problems.append(
                    Problem(finding: finding, place: place, text: words(record, sheet)))
                return
            }
            add(fields, to: list, of: item)
        }
    }

    private mutating func readProposal(_ record: SheetRecords.Record, _ sheet: SheetRecords) {
        noteStrays(in: record, on: sheet, of: nil)
        let pieces = ["list", "text", "commitments"].map { name in
            record.cells[name].flatMap { piece($0, sheet, of: nil) }
        }
        guard pieces[1] != nil || pieces[2] != nil else { return }
        let meaning = pieces[0].flatMap { self.meaning(of: $0.text, in: .proposals) }
        guard let list = meaning.flatMap({ ProposalList(rawValue: $0) }) else {
            let words = (meanings[.proposals] ?? [:]).keys.sorted()
            let finding = NotOffered.finding(pieces[0]?.text, offered: words)
            let place = pieces[0]?.place ?? sheet.place(of: record)
            problems.append(Problem(finding: finding, place: place, text: self.words(record, sheet)))
            return
        }
        let commitments =
            pieces[2].map { cited in
                cited.text.split { ",;\n".contains($0) }.map { name in
                    Piece(text: name.trimmed, place: cited.place)
                }.filter { !$0.text.isEmpty }
            } ?? []
        proposals.append((list, Proposal(text: pieces[1], commitments: commitments)))
    }

    // MARK: Cells

    /// Returns the fields of a row that are filled in.
    private mutating func fields(
        of record: SheetRecords.Record, _ sheet: SheetRecords, besides others: Set<String>, of item: Int
    ) -> [Field] {
        var fields: [Field] = []
        for column in sheet.typed where !others.contains(column.name) {
            guard let cell = record.cells[column.name], var piece = piece(cell, sheet, of: item) else {
                continue
            }
            if column.choice == .yes {
                let word: String? =
                    switch BooleanWords.meaning(of: piece.text) {
                    case true: "true"
                    case false: "false"
                    case nil: nil
                    }
                piece = Piece(text: word ?? piece.text, place: piece.place)
            }
            fields.append(Field(name: column.name, piece: piece, isProse: column.isProse))
        }
        return fields
    }

    /// Returns what was typed into a cell; nil, with a finding, for what was not typed.
    private mutating func piece(
        _ cell: Spreadsheet.Cell, _ sheet: SheetRecords, of item: Int?, isOfRespondent: Bool = false
    ) -> Piece? {
        let place = sheet.place(of: cell)
        if let finding = cell.kind.finding {
            note(
                Problem(finding: finding, place: place, text: cell.text, isOfRespondent: isOfRespondent),
                of: item)
            return nil
        }
        return Piece(text: cell.text, place: place)
    }

    private mutating func add(
        _ fields: [Field], to list: AnswerField, of item: Int, beginningWith main: Field? = nil
    ) {
        guard !fields.isEmpty else { return }
        items[item].entries.append((list, [main].compactMap(\.self) + fields))
    }

    private mutating func note(_ problem: Problem, of item: Int?) {
        if let item { items[item].problems.append(problem) } else { problems.append(problem) }
    }

    /// Returns the position of the question with an id, which is added if there was none.
    private mutating func position(of id: Piece) -> Int {
        if let position = positions[id.text] { return position }
        positions[id.text] = items.count
        items.append(Item(id: id))
        return items.count - 1
    }

    // MARK: What is not read

    /// Notes the cells of a row in columns that the form does not have.
    private mutating func noteStrays(in record: SheetRecords.Record, on sheet: SheetRecords, of item: Int?) {
        for cell in record.strays {
            note(
                Problem(
                    finding: CellNotRead.finding(.cell), place: sheet.place(of: cell), text: cell.text,
                    isShown: item != nil, isOfRespondent: sheet.sheet == .reply), of: item)
        }
    }

    /// Returns the finding on a sheet that is none of the form, with what stands there.
    private static func strays(on sheet: Spreadsheet.Sheet) -> [Problem] {
        let text = sheet.cells.map(\.text).joined(separator: "\n")
        let first = sheet.cells.first
        return [
            Problem(
                finding: CellNotRead.finding(.sheet(sheet.name)),
                place: Place(tab: sheet.name, row: first?.row ?? 0, column: first?.column ?? 0), text: text,
                isOfRespondent: true)
        ]
    }

    /// Notes the notes of a sheet and the cells of it that were made one.
    private mutating func noteRest(of content: Spreadsheet.Sheet, _ sheet: SheetRecords?) {
        var rows: [UInt32: Int] = [:]
        for record in sheet?.records ?? [] {
            let id = sheet?.sheet.checked.isEmpty == false ? record.cells["item"]?.text : nil
            let chosen = record.cells["question"].flatMap { meaning(of: $0.text, in: .questions) }
            if let item = (id ?? chosen).flatMap({ positions[$0] }) { rows[record.row] = item }
        }
        for note in content.notes {
            let place = Place(tab: content.name, row: note.row ?? 0, column: note.column ?? 0)
            self.note(
                Problem(
                    finding: CellNotRead.finding(of: note), place: place,
                    text: note.text, isShown: note.row.map { rows[$0] != nil } ?? false,
                    isOfRespondent: sheet?.sheet == .reply || note.row == nil),
                of: note.row.flatMap { rows[$0] })
        }
        guard let sheet else { return }
        let typed = sheet.typed.compactMap { sheet.columns[$0.name] }
        for range in content.merged where typed.contains(where: range.columns.contains) {
            let first = (row: range.rows.lowerBound, column: range.columns.lowerBound)
            guard rows[first.row] != nil, content.hasCell(row: first.row, column: first.column) else {
                continue
            }
            let ends = [first, (range.rows.upperBound, range.columns.upperBound)].map {
                CellMap.reference(row: $0.0, column: $0.1)
            }
            note(
                Problem(
                    finding: MergedCells.finding(ends[0], ends[1]),
                    place: Place(tab: content.name, row: first.row, column: first.column)),
                of: rows[first.row])
        }
    }

    /// Returns all that is typed in a row, to be looked through for a wish for confidence.
    private func words(_ record: SheetRecords.Record, _ sheet: SheetRecords) -> String {
        sheet.typed.compactMap { record.cells[$0.name]?.text }.joined(separator: "\n")
    }

    // MARK: Words that are chosen

    private mutating func readMeanings(_ sheet: SheetRecords) {
        for record in sheet.records {
            for choice in FormChoice.allCases where choice.words == nil {
                guard let word = record.cells[choice.rawValue]?.text,
                    let meaning = record.cells[choice.meaning]?.text,
                    let check = record.cells[choice.check]?.text,
                    // Sorted apart from each other they would stand for something else.
                    Fingerprint(of: FormSheet.checkedText([word, meaning])).short == check
                else { continue }
                meanings[choice, default: [:]][FormSheet.checkedText([word])] = meaning
                if choice == .questions, let point = word.firstIndex(of: ".") {
                    numbers[String(word[..<point])] = meaning
                }
            }
        }
    }

    /// Returns what a word that was chosen stands for; of a question the number alone is enough.
    private func meaning(of word: String, in choice: FormChoice) -> String? {
        let words = meanings[choice] ?? [:]
        let word = FormSheet.checkedText([word])
        return words[word] ?? (choice == .questions ? numbers[word] : nil)
    }
}

extension Spreadsheet.Sheet {
    /// Returns whether something stands in a cell.
    fileprivate func hasCell(row: UInt32, column: UInt32) -> Bool {
        let next = cells.partitioningIndex { ($0.row, $0.column) >= (row, column) }
        return next < cells.count && cells[next].row == row && cells[next].column == column
    }
}

extension SheetRecords {
    /// Returns where a cell stands.
    fileprivate func place(of cell: Spreadsheet.Cell) -> WorkbookAnswers.Place {
        WorkbookAnswers.Place(tab: tab, row: cell.row, column: cell.column)
    }

    /// Returns where the first cell of a row stands that is to be filled in and is.
    fileprivate func place(of record: Record) -> WorkbookAnswers.Place {
        let first = typed.compactMap { record.cells[$0.name] }.min { $0.column < $1.column }
        return WorkbookAnswers.Place(tab: tab, row: record.row, column: first?.column ?? 0)
    }
}

extension FormSheet {
    /// The place of a sheet among those that are read.
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension StringProtocol {
    /// The text without the white space around it.
    fileprivate var trimmed: String {
        let words = unicodeScalars.drop(while: \.properties.isWhitespace)
        let end = words.lastIndex { !$0.properties.isWhitespace }.map { words.index(after: $0) }
        return String(String.UnicodeScalarView(words[..<(end ?? words.startIndex)]))
    }
}
