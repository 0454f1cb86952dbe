import ByteText
import Fingerprints
import FollowUpModel
import TextAnalysis
package import SpreadsheetWriting

/// A State’s checklist as a workbook, for those who collect answers in a spreadsheet. It is read back by what its hidden
/// first rows and columns say, wherever rows and columns are moved.
public struct FormWorkbook {
    private let form: BlankChecklist
    private let content: WorkbookContent

    /// The rows that can be filled in on a sheet that is sent without any.
    static let blankRows = 1_000
    /// The lines for which there is room in the row of a question, since it does not grow while it is typed into.
    static let answerLines = 10
    /// The rows above those that can be filled in: the names of the columns, the title, the explanation, and the heads.
    static let headRows = 4

    /// Creates the workbook of a form.
    ///
    /// - Parameter file: The submission that it begins with, in YAML; nil for a blank one.
    public init(_ form: BlankChecklist, beginningWith file: String? = nil) {
        self.form = form
        content = file.map { WorkbookContent($0, on: form) } ?? WorkbookContent()
    }

    /// Where the submission says something for which the workbook has no place, as the names of the fields: with any of these,
    /// it is not to be written.
    public var withoutPlace: [String] { content.withoutPlace }

    /// Returns the file, or why it cannot be written, as a clause.
    public func bytes() -> Result<[UInt8], SpreadsheetNotWrittenReason> {
        do throws(SpreadsheetNotWritten) {
            return .success(try SpreadsheetWriter.bytes(of: document))
        } catch {
            return .failure(SpreadsheetNotWrittenReason(words: error.reason))
        }
    }

    /// The workbook that is written.
    package var document: SpreadsheetDocument {
        SpreadsheetDocument(
            title: "\(form.checklist.title) (\(form.name.name), \(form.cycle))",
            sheets: FormSheet.allCases.map(sheet))
    }

    private func sheet(_ sheet: FormSheet) -> SpreadsheetDocument.Sheet {
        var result = SpreadsheetDocument.Sheet(name: sheet.tab)
        let columns = sheet.columns
        let isBlank = sheet.checked.isEmpty && sheet != .instructions && sheet != .lists
        result.columns = columns.map { column in
            .init(
                width: column.width, isHidden: column.use == .hidden,
                style: isBlank && column.use == .typed ? .input : .plain)
        }
        result.isHidden = sheet == .lists
        result.headRows = sheet == .instructions ? 1 : Self.headRows
        let names = columns.map { SpreadsheetDocument.Cell("\(sheet.rawValue).\($0.name)", .small) }
        result.rows = [.init(names, isHidden: true)]
        if sheet == .instructions {
            result.rows += instructions.map { addingMarks(to: $0, of: sheet) }
            return result
        }
        let shown = columns.firstIndex { $0.use != .hidden } ?? 0
        for cell in [SpreadsheetDocument.Cell(sheet.tab, .title), .init(sheet.explanation, .small)] {
            let cells = columns.indices.map { $0 == shown ? cell : SpreadsheetDocument.Cell("", .plain) }
            result.rows.append(.init(cells))
        }
        result.rows.append(.init(columns.map { .init($0.title, .head) }))
        for row in 1..<Self.headRows {
            result.rows[row] = addingMarks(to: result.rows[row], of: sheet, isHead: true)
        }
        let rows = rows(of: sheet).map { addingMarks(to: $0, of: sheet) }
        result.rows += rows
        let last = isBlank ? Self.headRows + Self.blankRows : Self.headRows + rows.count
        for (number, column) in columns.enumerated() {
            guard let choice = column.choice, last > Self.headRows else { continue }
            result.choices.append(
                .init(
                    rows: Self.headRows...(last - 1), column: number, words: words(of: choice),
                    // The validator has words of its own for a question that there is not, and knows more spellings.
                    isStrict: choice == .questions || choice == .proposals))
        }
        return result
    }

    /// Returns a row that says of its cells what the program wrote into those that are only to be read and have no
    /// fingerprint in common, or, above those to be filled in, into all.
    private func addingMarks(
        to row: SpreadsheetDocument.Row, of sheet: FormSheet, isHead: Bool = false
    ) -> SpreadsheetDocument.Row {
        let marks = zip(sheet.columns, row.cells).compactMap { column, cell -> String? in
            guard let text = cell?.text, !text.isEmpty,
                isHead || column.use == .shown && !sheet.checked.contains(column.name)
            else { return nil }
            return FormSheet.ownMark(column.name, Fingerprint(of: FormSheet.checkedText([text])).short)
        }
        guard !marks.isEmpty, let place = sheet.columns.firstIndex(where: { $0.name == FormSheet.own }) else {
            return row
        }
        var row = row
        row.cells[place] = .init(marks.joined(separator: " "), .small)
        return row
    }

    private var instructions: [SpreadsheetDocument.Row] {
        let head = form.titleLines + [FormComments.sending(by: form.deadline?.iso, to: form.address)]
        let texts = head + WorkbookWords.instructions(stateAtStart: form.stateAtStart)
        return texts.enumerated().map { number, text in
            .init([nil, .init(text, number == 0 || number == head.count ? .title : .plain)])
        }
    }

    private func rows(of sheet: FormSheet) -> [SpreadsheetDocument.Row] {
        switch sheet {
        case .instructions: []
        case .reply: ReplyField.allCases.map(row)
        case .answers: asked.map { answer(to: $1, number: $0) }
        case .parts: asked.flatMap { number, item in item.hasParts ? parts(of: item, number: number) : [] }
        case .treaties: asked.flatMap { treaties(of: $1, number: $0) }
        case .measures, .difficulties, .assistance, .plan: entries(on: sheet)
        case .proposals:
            content.proposals.map { proposal in
                let title = proposalLists.first { $0.meaning == proposal.list }?.word ?? ""
                let typed = [
                    "list": title, "text": proposal.text,
                    "commitments": proposal.commitments.joined(separator: ", "),
                ]
                return row(.proposals, [:], typed)
            }
        case .lists: lists
        }
    }

    /// The items that the form asks, with their numbers in the whole checklist, so that a number stands for the same
    /// question in every part of it.
    private var asked: [(number: Int, item: Item)] {
        form.checklist.items.enumerated().filter { form.asks($1) }.map { ($0 + 1, $1) }
    }

    /// Returns a row of a sheet: `given` says what the program writes, by the names of the columns, and `typed` what
    /// the State has written; a column in neither is closed.
    private func row(
        _ sheet: FormSheet, _ given: [String: String], _ typed: [String: String]
    ) -> SpreadsheetDocument.Row {
        var given = given
        if !sheet.checked.isEmpty {
            let text = FormSheet.checkedText(sheet.checked.map { given[$0] ?? "" })
            given["check"] = Fingerprint(of: text).short
        }
        return .init(
            sheet.columns.map { column in
                if let text = given[column.name] {
                    return .init(text, column.use == .hidden ? .small : .plain)
                }
                if column.use == .hidden { return nil }
                return typed[column.name].map { .init($0, .input) } ?? .init("", .closed)
            }, lines: sheet == .answers ? Self.answerLines : 1)
    }

    private func row(_ field: ReplyField) -> SpreadsheetDocument.Row {
        let words = WorkbookWords.reply(field)
        let given = ["field": field.rawValue, "title": words.title, "hint": words.hint]
        guard !field.isTyped else {
            let value = content.reply[field] ?? (field == .language ? LanguageTag.ofProgram : "")
            return row(.reply, given, ["value": value])
        }
        return row(.reply, given.merging(["value": form.text(of: field)]) { $1 }, [:])
    }

    private func given(_ item: Item, _ number: Int) -> [String: String] {
        ["item": item.id, "number": "\(number)", "question": item.question]
    }

    private func answer(to item: Item, number: Int) -> SpreadsheetDocument.Row {
        let theme = form.checklist.instrument.themes.first { $0.id == item.theme }?.heading ?? item.theme
        var given = given(item, number)
        given["wording"] = item.wording
        given["theme"] = theme
        given["guidance"] = item.guidance
        var typed: [String: String] = [:]
        for column in FormSheet.answers.columns where column.use == .typed {
            guard column.name != AnswerField.status.rawValue || !item.asksAboutTreaties else { continue }
            typed[column.name] = content.text(column.name, of: item.id)
        }
        return row(.answers, given, typed)
    }

    private func parts(of item: Item, number: Int) -> [SpreadsheetDocument.Row] {
        form.checklist.commitments(of: item).map { commitment in
            var given = given(item, number)
            given["part"] = commitment.id
            given["heading"] = "\(commitment.heading): \(commitment.summary)"
            let speaks = content.parts(of: item.id).contains(commitment.id)
            return row(.parts, given, ["speaks": speaks ? FormChoice.yesWord : ""])
        }
    }

    private func treaties(of item: Item, number: Int) -> [SpreadsheetDocument.Row] {
        form.checklist.treaties(of: item).map { treaty in
            var given = given(item, number)
            given["treaty"] = treaty.id
            given["heading"] = treaty.title
            let position =
                content.entries(AnswerField.treaties.rawValue, of: item.id).first {
                    $0[TreatyField.main.rawValue] == treaty.id
                } ?? [:]
            var typed: [String: String] = [:]
            for field in TreatyField.allCases where field != .main {
                typed[field.rawValue] = position[field.rawValue] ?? ""
            }
            return row(.treaties, given, typed)
        }
    }

    /// Returns the rows that a State has filled in on a sheet that is sent without any.
    private func entries(on sheet: FormSheet) -> [SpreadsheetDocument.Row] {
        asked.flatMap { number, item in
            content.rows(on: sheet, of: item.id).map { filled in
                var typed = filled
                typed["question"] = Self.label(of: item, number: number)
                for column in sheet.columns where typed[column.name] == nil { typed[column.name] = "" }
                return row(sheet, [:], typed)
            }
        }
    }

    /// Returns how a question is named where it is chosen.
    private static func label(of item: Item, number: Int) -> String {
        "\(number). \(item.topic.prefix(1).uppercased())\(item.topic.dropFirst())"
    }

    private var proposalLists: [(word: String, meaning: String)] {
        ProposalList.allCases.map { ($0.title(on: form.checklist.instrument.shortTitle), $0.rawValue) }
    }

    /// The words to choose from, each choice in columns of its own.
    private var lists: [SpreadsheetDocument.Row] {
        let columns = FormChoice.allCases.flatMap { choice -> [[String]] in
            let meanings = meanings(of: choice)
            if let words = choice.words { return [words] }
            return [
                meanings.map(\.word), meanings.map(\.meaning),
                meanings.map { Fingerprint(of: FormSheet.checkedText([$0.word, $0.meaning])).short },
            ]
        }
        let count = columns.map(\.count).max() ?? 0
        return (0..<count).map { row in
            .init([nil] + columns.map { $0.indices.contains(row) ? .init($0[row], .plain) : nil })
        }
    }

    /// Returns the words of a choice that stand for something else, with what they stand for.
    private func meanings(of choice: FormChoice) -> [(word: String, meaning: String)] {
        switch choice {
        case .questions: asked.map { (Self.label(of: $1, number: $0), $1.id) }
        case .proposals: proposalLists
        case .commitments: form.checklist.instrument.commitments.map { ($0.heading, $0.id) }
        default: []
        }
    }

    /// Returns the cells that hold the words of a choice.
    private func words(of choice: FormChoice) -> String {
        let columns = FormSheet.lists.columns
        let column = columns.firstIndex { $0.name == choice.rawValue } ?? 0
        let count = choice.words?.count ?? meanings(of: choice).count
        let letter = CellMap.letters(ofColumn: UInt32(column))
        return
            "\(FormSheet.lists.tab)!$\(letter)$\(Self.headRows + 1):$\(letter)$\(Self.headRows + max(1, count))"
    }
}

extension BlankChecklist {
    /// Returns what the form itself says in a field about the reply.
    func text(of field: ReplyField) -> String {
        switch field {
        case .checklist: checklist.id
        case .edition: "\(checklist.edition)"
        case .cycle: cycle
        case .state: state.code
        default: ""
        }
    }
}

/// Why a workbook cannot be written.
public struct SpreadsheetNotWrittenReason: Error, Sendable {
    /// As a clause.
    public let words: String
}
