import ByteText
import Diagnostics
import Fingerprints
import FollowUpModel
import SpreadsheetReading

/// What a State has written into a workbook, by what it is about; every piece with the cell that it stands in.
///
/// Of every row each cell is taken once, for the answer that it belongs to or for a finding that names it, and what nobody has
/// taken in the end is found to be not read. So nothing is lost that was typed, wherever it stands.
struct WorkbookAnswers {
    /// The fields about the reply.
    private(set) var reply: [(field: ReplyField, piece: Piece)] = []
    /// The questions that are asked, in the order of their rows, whether anything is said on them or not.
    private(set) var items: [Item] = []
    /// The proposals, each with its list.
    private(set) var proposals: [(list: ProposalList, proposal: Proposal)] = []
    /// What is wrong and belongs to no question.
    private(set) var problems: [Problem] = []
    /// Why it is not the workbook of a form at all; nil if it is.
    private(set) var reasonForNothing: Finding?

    private var positions: [String: Int] = [:]
    private var chosen = ChosenWords()
    /// The questions of the rows that were read, by the numbers of their sheets, in the order of the rows.
    private var rows: [Int: [(row: UInt32, item: Int)]] = [:]
    /// The rows of a sheet that are not read.
    private var unread: [UnreadRow] = []
    /// Whether all that stands on the sheet about the reply was read, as far as is known.
    private(set) var isReplyRead = true
    private var hasLists = true
    /// Whether every question has its own row, in which it would say that it is given in confidence, as far as is known.
    private var hasAllRows = true

    /// Takes what stands in a workbook.
    init(_ workbook: Spreadsheet) {
        let sheets = workbook.sheets.enumerated().map { ($1, SheetRecords($1, number: $0)) }
        var found = sheets.compactMap(\.1)
        let kinds = Set(found.map(\.sheet))
        guard kinds.contains(.answers) || kinds.contains(.reply) else {
            reasonForNothing = SheetMissing.notTheForm
            return
        }
        if let finding = IgnoredInWorkbook.check(workbook.ignored) {
            problems.append(Problem(finding: finding, place: .nowhere))
        }
        let others = sheets.filter { $0.1 == nil && !$0.0.cells.isEmpty }.map(\.0.name)
        if let finding = SheetMissing.check(found: kinds, others: others) {
            problems.append(Problem(finding: finding, place: .nowhere))
        }
        for (number, (content, sheet)) in sheets.enumerated() {
            noteName(of: content, number, sheet, found: kinds)
        }
        for index in found.indices where found[index].sheet == .lists {
            found[index].takeEach { chosen.take(&$0) }
        }
        hasAllRows = kinds.contains(.answers)
        (isReplyRead, hasLists) = (kinds.contains(.reply), kinds.contains(.lists))
        let copies = noteCopies(&found)
        // The rows of the questions come first, so that their order is that of the answers.
        for var sheet in found.sorted(by: { $0.sheet.order < $1.sheet.order }) { read(&sheet) }
        for (number, (content, sheet)) in sheets.enumerated() { noteRest(of: content, number, sheet) }
        noteDoubts(
            withColumn: !copies.contains(.answers)
                && found.allSatisfy { $0.sheet != .answers || $0.columns[Self.confidential] != nil })
    }

    private static let confidential = AnswerField.confidential.rawValue

    // MARK: Sheets

    private mutating func read(_ sheet: inout SheetRecords) {
        guard check(&sheet) else { return }
        var strays: [(cell: Spreadsheet.Cell, item: Int?)] = sheet.strays.map { ($0, nil) }
        let content = sheet
        sheet.takeEach { record in
            guard !record.isTaken else { return }
            let item = read(&record, on: content)
            strays += record.takeRest().map { ($0, item) }
            if let item { rows[content.number, default: []].append((record.row, item)) }
        }
        noteUnread(on: content)
        note(strays, on: content)
    }

    /// Notes sheets of which there is a copy, whose answers would count twice, and takes them out of those that are read.
    ///
    /// - Returns: Which sheets those are.
    private mutating func noteCopies(_ found: inout [SheetRecords]) -> Set<FormSheet> {
        var first: [FormSheet: String] = [:]
        var copies: Set<FormSheet> = []
        found.removeAll { sheet in
            guard !sheet.typed.isEmpty, sheet.isFilled else { return false }
            guard let other = first.updateValue(first[sheet.sheet] ?? sheet.tab, forKey: sheet.sheet) else {
                return false
            }
            copies.insert(sheet.sheet)
            var sheet = sheet
            let cells = sheet.takeAll()
            problems.append(
                Problem(
                    finding: SheetTwice.finding(other: other, cells.extent),
                    place: sheet.place(of: sheet.head),
                    texts: cells.map(\.text), isOfRespondent: sheet.sheet == .reply))
            return true
        }
        if copies.contains(.reply) { isReplyRead = false }
        return copies
    }

    /// Notes the columns that are missing, and all that stands on the sheet if no row can be told without them.
    ///
    /// - Returns: Whether the rows can be told.
    private mutating func check(_ sheet: inout SheetRecords) -> Bool {
        var missing = sheet.missing
        let place = sheet.place(of: sheet.head)
        if sheet.sheet == .answers, let index = missing.firstIndex(where: { $0.name == Self.confidential }) {
            missing.remove(at: index)
            problems.append(Problem(finding: ConfidenceInDoubt.withoutColumn, place: place))
        }
        let names = missing.map(\.nameForPeople)
        guard sheet.isMixed || missing.contains(where: { sheet.sheet.telling.contains($0.name) })
        else {
            guard !missing.isEmpty else { return true }
            problems.append(Problem(finding: RowsMixed.finding(without: names, nil), place: place))
            return true
        }
        noteRowsUnread(of: sheet.sheet)
        let cells = sheet.takeAll()
        problems.append(
            Problem(
                finding: sheet.isMixed
                    ? RowsMixed.finding(onSheet: cells.extent)
                    : RowsMixed.finding(without: names, cells.isEmpty ? nil : cells.extent),
                place: cells.first.map(sheet.place) ?? place, texts: cells.map(\.text),
                isOfRespondent: sheet.sheet == .reply))
        return false
    }

    /// Reads a row.
    ///
    /// - Returns: The question that it belongs to; nil if it belongs to none.
    private mutating func read(_ record: inout SheetRecords.Record, on sheet: SheetRecords) -> Int? {
        switch sheet.sheet {
        case .instructions, .lists: return nil
        case .reply:
            readReply(&record, sheet)
            return nil
        case .proposals:
            readProposal(&record, sheet)
            return nil
        case .answers, .parts, .treaties: return readGiven(&record, sheet)
        case .measures, .difficulties, .assistance, .plan: return readChosen(&record, sheet)
        }
    }

    private mutating func readReply(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) {
        guard let field = record["field"].flatMap({ ReplyField(rawValue: $0.text) }),
            takeSent(&record, sheet)
        else { return }
        guard let cell = record.take("value") else {
            let blank = Piece(text: "", place: sheet.place(of: "value", in: record))
            if field.isRequired { reply.append((field, blank)) }
            return
        }
        if let piece = piece(cell, sheet, of: nil, isOfRespondent: field.isOfRespondent) {
            reply.append((field, piece))
        }
    }

    private mutating func readGiven(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) -> Int? {
        guard takeSent(&record, sheet), let id = record.given("item") else { return nil }
        let item = position(of: Piece(text: id.text, place: sheet.place(of: id)))
        switch sheet.sheet {
        case .parts:
            guard let cell = record.take("speaks"), let piece = piece(cell, sheet, of: item) else { break }
            let isSpokenOf = BooleanWords.meaning(of: piece.text)
            if isSpokenOf == true {
                items[item].parts.append(Piece(text: record.given("part")?.text ?? "", place: piece.place))
            } else if isSpokenOf == nil {
                items[item].problems.append(
                    Problem(finding: NotOffered.notYes, place: piece.place, texts: [cell.text]))
            }
        case .treaties:
            let treaty = record.given("treaty") ?? id
            add(
                fields(of: &record, sheet, of: item), to: .treaties, of: item,
                beginningWith: Field(
                    name: TreatyField.main.rawValue,
                    piece: Piece(text: treaty.text, place: sheet.place(of: treaty)), isProse: false))
        default:
            items[item].hasRow = true
            if let wording = record.given("wording") {
                items[item].wording = Piece(text: wording.text, place: sheet.place(of: wording))
            }
            if let cell = record[Self.confidential], cell.kind != .typed { items[item].isInDoubt = true }
            items[item].fields += fields(of: &record, sheet, of: item)
        }
        return item
    }

    /// Takes what says what a row is about, if that is as it was sent.
    ///
    /// - Returns: Whether it is.
    private mutating func takeSent(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) -> Bool {
        let texts = sheet.sheet.checked.map { record[$0]?.text ?? "" }
        guard FormSheet.isID(texts[0]) || sheet.sheet == .reply, let check = record["check"],
            Fingerprint(of: FormSheet.checkedText(texts)).short == check.text
        else {
            // What stands beside the columns of the form is no row of it.
            if !record.isBesideColumns { noteUnread(&record, sheet) }
            return false
        }
        for name in sheet.sheet.checked + ["check"] { _ = record.take(name) }
        return true
    }

    /// Notes a row of which nobody can say what it is about, and takes all that stands there.
    private mutating func noteUnread(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) {
        let isFilled = sheet.isFilled(record)
        let place = sheet.place(of: record)
        let isOfOneself = record[sheet.sheet.checked[0]] == nil && record["check"] == nil
        if !isOfOneself { noteRowsUnread(of: sheet.sheet) }
        unread.append(
            UnreadRow(
                reason: !isFilled ? .changed : isOfOneself ? .ofOnesOwn : .mixed, place: place,
                cells: record.takeRest()))
    }

    /// Notes that rows are missing on a sheet, of which another finding says why.
    private mutating func noteRowsUnread(of sheet: FormSheet) {
        if sheet == .answers { hasAllRows = false }
        if sheet == .reply { isReplyRead = false }
    }

    /// Notes the rows of a sheet that are not read: those that are not for one reason in one finding.
    private mutating func noteUnread(on sheet: SheetRecords) {
        for reason in UnreadRow.Reason.allCases {
            let rows = unread.filter { $0.reason == reason }
            let cells = rows.flatMap(\.cells).extents
            for (number, row) in rows.enumerated() {
                let finding =
                    switch reason {
                    case .mixed: RowsMixed.finding(cells, isOne: rows.count == 1)
                    case .changed: CellNotRead.finding(.row(cells))
                    case .ofOnesOwn: RowWithoutQuestion.ofOnesOwn(cells)
                    case .withoutLists: RowWithoutQuestion.withoutLists(cells)
                    }
                // What stands here may belong to any question, and so may a wish for confidence.
                problems.append(
                    Problem(
                        finding: number == 0 ? finding : nil, place: row.place, texts: row.cells.map(\.text),
                        isOfRespondent: sheet.sheet == .reply))
            }
        }
        unread = []
    }

    private mutating func readChosen(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) -> Int? {
        let choice = record["question"]
        let id = choice.flatMap { cell in
            cell.kind == .typed ? chosen.meaning(of: cell.text, in: .questions) : nil
        }
        guard let choice, let id else {
            // A remark beside the rows is no row.
            guard sheet.isFilled(record) else { return nil }
            let place = choice.map(sheet.place) ?? sheet.place(of: record)
            let cells = record.takeRest()
            guard choice == nil || hasLists else {
                unread.append(UnreadRow(reason: .withoutLists, place: place, cells: cells))
                return nil
            }
            let finding =
                if let reason = choice?.kind.finding {
                    RowWithoutQuestion.ofQuestionNotRead(reason, cells.extent)
                } else if choice == nil {
                    RowWithoutQuestion.withoutChoice(cells.extent)
                } else {
                    RowWithoutQuestion.ofUnknownQuestion(cells.extent)
                }
            problems.append(Problem(finding: finding, place: place, texts: cells.map(\.text)))
            return nil
        }
        let item = position(of: Piece(text: id, place: sheet.place(of: choice)))
        _ = record.take("question")
        switch sheet.sheet {
        case .measures: add(fields(of: &record, sheet, of: item), to: .measures, of: item)
        case .plan: add(fields(of: &record, sheet, of: item), to: .plan, of: item)
        case .difficulties:
            for field in fields(of: &record, sheet, of: item) {
                if field.name == AnswerField.challenges.rawValue {
                    items[item].challenges.append(field.piece)
                } else {
                    items[item].kinds.append(field.piece)
                }
            }
        default: readAssistance(&record, sheet, of: item)
        }
        return item
    }

    private mutating func readAssistance(
        _ record: inout SheetRecords.Record, _ sheet: SheetRecords, of item: Int
    ) {
        guard sheet.isFilled(record) else { return }
        let direction = record["direction"]
        let word = direction.flatMap { $0.kind == .typed ? NormalizedWord.normalized($0.text) : nil }
        guard let list = [AnswerField.needed, .offered].first(where: { $0.rawValue == word }) else {
            let place = sheet.place(of: "direction", in: record)
            let cells = record.takeRest()
            let finding = NotOffered.finding(
                isBlank: direction == nil, offered: FormChoice.direction.words ?? [], cells.extent)
            items[item].problems.append(Problem(finding: finding, place: place, texts: cells.map(\.text)))
            return
        }
        _ = record.take("direction")
        add(fields(of: &record, sheet, of: item), to: list, of: item)
    }

    private mutating func readProposal(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) {
        guard sheet.isFilled(record) else { return }
        let choice = record["list"]
        let meaning = choice.flatMap {
            $0.kind == .typed ? chosen.meaning(of: $0.text, in: .proposals) : nil
        }
        guard let list = meaning.flatMap({ ProposalList(rawValue: $0) }) else {
            let place = sheet.place(of: "list", in: record)
            let cells = record.takeRest()
            guard choice == nil || hasLists else {
                unread.append(UnreadRow(reason: .withoutLists, place: place, cells: cells))
                return
            }
            let finding = NotOffered.finding(
                isBlank: choice == nil, offered: chosen.words(of: .proposals), cells.extent)
            problems.append(Problem(finding: finding, place: place, texts: cells.map(\.text)))
            return
        }
        _ = record.take("list")
        let pieces = ["text", "commitments"].map { name in
            record.take(name).flatMap { piece($0, sheet, of: nil) }
        }
        let commitments =
            pieces[1].map { cited in
                chosen.commitments(in: cited.text).map { Piece(text: $0, place: cited.place) }
            } ?? []
        guard pieces[0] != nil || !commitments.isEmpty else {
            if let cited = pieces[1] {
                problems.append(Problem(finding: CellNotRead.finding(.cell), place: cited.place))
            }
            return
        }
        let text = pieces[0] ?? Piece(text: "", place: sheet.place(of: "text", in: record))
        proposals.append((list, Proposal(text: text, commitments: commitments)))
    }

    // MARK: Cells

    /// Takes the fields of a row that are filled in.
    private mutating func fields(
        of record: inout SheetRecords.Record, _ sheet: SheetRecords, of item: Int
    ) -> [Field] {
        var fields: [Field] = []
        for column in sheet.typed {
            guard let cell = record.take(column.name) else {
                // What the row cannot do without is missed in its own cell.
                if sheet.sheet.telling.contains(column.name), record.given(column.name) == nil {
                    let blank = Piece(text: "", place: sheet.place(of: column.name, in: record))
                    fields.append(Field(name: column.name, piece: blank, isProse: false))
                }
                continue
            }
            guard var piece = piece(cell, sheet, of: item) else { continue }
            let word =
                column.choice == .yes
                ? BooleanWords.meaning(of: piece.text).map { "\($0)" }
                // A word in capitals is the one that the cell offers.
                : column.choice?.vocabulary.flatMap { NormalizedWord.sameWord(piece.text, among: $0.words) }
            if let word { piece = Piece(text: word, place: piece.place) }
            fields.append(Field(name: column.name, piece: piece, isProse: column.isProse))
        }
        return fields.allSatisfy(\.piece.text.isEmpty) ? [] : fields
    }

    /// Returns what was typed into a cell; nil, with a finding, for what was not typed.
    private mutating func piece(
        _ cell: Spreadsheet.Cell, _ sheet: SheetRecords, of item: Int?, isOfRespondent: Bool = false
    ) -> Piece? {
        let place = sheet.place(of: cell)
        if let finding = cell.kind.finding {
            note(
                Problem(finding: finding, place: place, texts: [cell.text], isOfRespondent: isOfRespondent),
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

    /// Notes cells that nobody took: those of one column in one finding.
    private mutating func note(_ strays: [(cell: Spreadsheet.Cell, item: Int?)], on sheet: SheetRecords) {
        let columns = Dictionary(grouping: strays, by: \.cell.column).sorted { $0.key < $1.key }
        for (_, strays) in columns {
            let finding =
                CellNotRead.finding(strays.count == 1 ? .cell : .cells(strays.map(\.cell).extents))
            for (number, stray) in strays.enumerated() {
                note(
                    Problem(
                        finding: number == 0 ? finding : nil, place: sheet.place(of: stray.cell),
                        texts: [stray.cell.text], isOfRespondent: sheet.sheet == .reply), of: stray.item)
            }
        }
    }

    /// Returns the position of the question with an id, which is added if there was none.
    private mutating func position(of id: Piece) -> Int {
        if let position = positions[id.text] { return position }
        positions[id.text] = items.count
        items.append(Item(id: id))
        return items.count - 1
    }

    // MARK: What is not read

    /// Notes a sheet that is none of the form, with all that stands there, and a name of one of the form that asks for
    /// confidence.
    private mutating func noteName(
        of content: Spreadsheet.Sheet, _ number: Int, _ sheet: SheetRecords?, found kinds: Set<FormSheet>
    ) {
        let asks = ConfidentialityRequest.isContained(in: content.name)
        if sheet == nil, let first = content.cells.first {
            let span = content.cells.extent
            let finding =
                SheetMissing.check(content.name, span, found: kinds) ?? CellNotRead.finding(.sheet(span))
            problems.append(
                Problem(
                    finding: finding,
                    place: Place(tab: content.tab(number, sheet), row: first.row, column: first.column),
                    texts: [content.name] + content.cells.map(\.text), isOfRespondent: true))
        } else if asks {
            problems.append(
                Problem(
                    finding: CellNotRead.finding(.tab),
                    place: Place(tab: content.name, row: 0, column: 0), texts: [content.name],
                    isOfRespondent: true))
        }
    }

    /// Notes the notes of a sheet and the cells of it that were made one.
    private mutating func noteRest(
        of content: Spreadsheet.Sheet, _ number: Int, _ sheet: SheetRecords?
    ) {
        let rows = rows[number] ?? []
        for note in content.notes {
            let place = Place(
                tab: content.tab(number, sheet), row: note.row ?? 0, column: note.column ?? 0)
            let item = note.row.flatMap { rows.item(of: $0) }
            self.note(
                Problem(
                    finding: CellNotRead.finding(of: note), place: place,
                    texts: [note.text],
                    isOfRespondent: sheet == nil || sheet?.sheet == .reply || note.row == nil), of: item)
        }
        guard let sheet else { return }
        let typed = sheet.typed.compactMap { sheet.columns[$0.name] }
        for range in content.merged where typed.contains(where: range.columns.contains) {
            let (row, column) = (range.rows.lowerBound, range.columns.lowerBound)
            guard let first = content.cell(row: row, column: column) else { continue }
            let span = CellMap.span(rows: range.rows, columns: range.columns)
            let place = Place(tab: content.name, row: row, column: column)
            guard sheet.sheet != .answers || !sheet.isOfConfidence(range, beginningWith: first) else {
                problems.append(Problem(finding: ConfidenceInDoubt.finding(merged: span), place: place))
                for item in rows.items(in: range.rows) { items[item].isInDoubt = true }
                continue
            }
            guard let item = rows.item(of: row) else { continue }
            let name = CellMap.reference(row: row, column: column)
            note(Problem(finding: MergedCells.finding(span, name), place: place), of: item)
        }
    }

    /// Counts what nobody can say of, whether it is given in confidence, as given in confidence.
    private mutating func noteDoubts(withColumn hasColumn: Bool) {
        for index in items.indices where !items[index].isEmpty {
            guard hasColumn else {
                items[index].isInDoubt = true
                continue
            }
            guard !items[index].hasRow else { continue }
            items[index].isInDoubt = true
            // Where rows cannot be read that is said of them.
            guard hasAllRows else { continue }
            items[index].problems.append(
                Problem(finding: ConfidenceInDoubt.withoutRow, place: items[index].id.place))
        }
    }
}

extension WorkbookAnswers.Place {
    /// The place of what stands in no cell.
    fileprivate static let nowhere = Self(tab: "", row: 0, column: 0)
}

extension [(row: UInt32, item: Int)] {
    /// Returns the question of a row.
    fileprivate func item(of row: UInt32) -> Int? { items(in: row...row).first }

    /// Returns the questions of some rows.
    fileprivate func items(in rows: ClosedRange<UInt32>) -> [Int] {
        self[partitioningIndex { $0.row >= rows.lowerBound }...].prefix { $0.row <= rows.upperBound }.map(
            \.item)
    }
}

extension Spreadsheet.Sheet {
    /// How a person is told of it: one of one’s own by its number, since its name may be anybody’s.
    fileprivate func tab(_ number: Int, _ sheet: SheetRecords?) -> String {
        sheet == nil && !FormSheet.allCases.contains { $0.tab == name } ? "sheet \(number + 1)" : name
    }

    /// Returns what stands in a cell.
    fileprivate func cell(row: UInt32, column: UInt32) -> Spreadsheet.Cell? {
        let next = cells.partitioningIndex { ($0.row, $0.column) >= (row, column) }
        guard next < cells.count, cells[next].row == row, cells[next].column == column else { return nil }
        return cells[next]
    }
}

extension SheetRecords {
    /// Returns where a cell stands.
    fileprivate func place(of cell: Spreadsheet.Cell) -> WorkbookAnswers.Place {
        WorkbookAnswers.Place(tab: tab, row: cell.row, column: cell.column)
    }

    /// Returns where the first cell of a row stands that is to be filled in and is, or else the first that is left.
    fileprivate func place(of record: Record) -> WorkbookAnswers.Place {
        let first = typed.compactMap { record[$0.name] }.min { $0.column < $1.column } ?? record.rest.first
        return WorkbookAnswers.Place(tab: tab, row: record.row, column: first?.column ?? 0)
    }

    /// Returns where the cell of a row stands that is in a column, or would.
    fileprivate func place(of column: String, in record: Record) -> WorkbookAnswers.Place {
        WorkbookAnswers.Place(tab: tab, row: record.row, column: columns[column] ?? 0)
    }

    /// Returns whether cells that were made one leave open which answers are given in confidence.
    fileprivate func isOfConfidence(
        _ range: Spreadsheet.MergedCells, beginningWith first: Spreadsheet.Cell
    ) -> Bool {
        guard let column = columns[AnswerField.confidential.rawValue], range.columns.contains(column) else {
            return false
        }
        return first.column != column || first.kind != .typed || BooleanWords.meaning(of: first.text) != false
    }
}

extension FormSheet {
    /// The place of a sheet among those that are read.
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The columns without which no row can be told from another, or none says what it is about.
    fileprivate var telling: Set<String> {
        switch self {
        case .answers: Set(checked + ["check"])
        case .parts: Set(checked + ["check", "speaks"])
        case .treaties: Set(checked + ["check", TreatyField.position.rawValue])
        case .measures: ["question", MeasureField.main.rawValue]
        case .difficulties: ["question"]
        case .plan: ["question", PlannedStepField.main.rawValue]
        case .assistance: ["question", "direction", AssistanceField.main.rawValue]
        case .reply: Set(checked + ["check", "value"])
        case .proposals: ["list", "text"]
        case .instructions, .lists: []
        }
    }
}

extension FormColumn {
    /// What it is called where a person is told of it: hidden ones have a name only.
    fileprivate var nameForPeople: String { title.isEmpty ? name : title }
}
