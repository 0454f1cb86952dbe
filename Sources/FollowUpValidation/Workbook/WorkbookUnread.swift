import ByteText
import FollowUpModel
import SpreadsheetReading

/// What is not read, and what leaves open whether an answer is given in confidence.
extension WorkbookAnswers {
    /// Notes sheets of which there is a copy, whose answers would count twice, and takes them out of those that are read.
    ///
    /// - Returns: Which sheets those are.
    mutating func noteCopies(_ found: inout [SheetRecords]) -> Set<FormSheet> {
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
    mutating func check(_ sheet: inout SheetRecords) -> Bool {
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

    /// Notes a row of which nobody can say what it is about, and takes all that stands there.
    mutating func noteUnread(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) {
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
    mutating func noteRowsUnread(of sheet: FormSheet) {
        if sheet == .answers { hasAllRows = false }
        if sheet == .reply { isReplyRead = false }
    }

    /// Notes the rows of a sheet that are not read: those that are not for one reason in one finding.
    mutating func noteUnread(on sheet: SheetRecords) {
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

    /// Notes cells that nobody took: those of one column in one finding.
    mutating func note(_ strays: [(cell: Spreadsheet.Cell, item: Int?)], on sheet: SheetRecords) {
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

    /// Notes a sheet that is not part of the form, with all that stands there, and a name of one of the form that asks for
    /// confidence.
    mutating func noteName(
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
    mutating func noteRest(
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
    mutating func noteDoubts(withColumn hasColumn: Bool) {
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
