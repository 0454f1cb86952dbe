import ByteText
import Diagnostics
import FollowUpModel
import SpreadsheetReading

/// What a State has written into a workbook, by what it is about; every piece with the cell that it stands in.
///
/// Of every row each cell is taken once, for the answer that it belongs to or for a finding that names it, and what nobody has
/// taken in the end is found to be not read. So nothing is lost that was typed, wherever it stands.
struct WorkbookAnswers {
    /// The fields about the reply.
    var reply: [(field: ReplyField, piece: Piece)] = []
    /// The questions that are asked, in the order of their rows, whether anything is said on them or not.
    var items: [Item] = []
    /// The proposals, each with its list.
    var proposals: [(list: ProposalList, proposal: Proposal)] = []
    /// What is wrong and belongs to no question.
    var problems: [Problem] = []
    /// Why it is not the workbook of a form at all; nil if it is.
    var reasonForNothing: Finding?

    var positions: [String: Int] = [:]
    var chosen = ChosenWords()
    /// The questions of the rows that were read, by the numbers of their sheets, in the order of the rows.
    var rows: [Int: [(row: UInt32, item: Int)]] = [:]
    /// The rows of a sheet that are not read.
    var unread: [UnreadRow] = []
    /// Whether all that stands on the sheet about the reply was read, as far as is known.
    var isReplyRead = true
    var hasLists = true
    /// Whether every question has its own row, in which it would say that it is given in confidence, as far as is known.
    var hasAllRows = true

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

    static let confidential = AnswerField.confidential.rawValue

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

    /// Notes what is wrong, with the question that it belongs to.
    mutating func note(_ problem: Problem, of item: Int?) {
        if let item { items[item].problems.append(problem) } else { problems.append(problem) }
    }

    /// Returns the position of the question with an id, which is added if there was none.
    mutating func position(of id: Piece) -> Int {
        if let position = positions[id.text] { return position }
        positions[id.text] = items.count
        items.append(Item(id: id))
        return items.count - 1
    }
}
