import ByteText
import Fingerprints
import FollowUpModel
import SpreadsheetReading

/// The rows of the sheets, and what each says.
extension WorkbookAnswers {
    /// Reads a row.
    ///
    /// - Returns: The question that it belongs to; nil if it belongs to none.
    mutating func read(_ record: inout SheetRecords.Record, on sheet: SheetRecords) -> Int? {
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

    mutating func readReply(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) {
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

    mutating func readGiven(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) -> Int? {
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
    mutating func takeSent(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) -> Bool {
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

    mutating func readChosen(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) -> Int? {
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

    mutating func readAssistance(
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

    mutating func readProposal(_ record: inout SheetRecords.Record, _ sheet: SheetRecords) {
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

    /// Takes the fields of a row that are filled in.
    mutating func fields(
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
    mutating func piece(
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

    mutating func add(
        _ fields: [Field], to list: AnswerField, of item: Int, beginningWith main: Field? = nil
    ) {
        guard !fields.isEmpty else { return }
        items[item].entries.append((list, [main].compactMap(\.self) + fields))
    }
}
