import ByteText
@testable import FollowUpForms
import FollowUpModel
import FollowUpValidation
import SpreadsheetWriting
import TestSupport
import Testing
import YAMLSyntax

@Suite("A checklist as a workbook")
struct FormWorkbookTests {
    private let form = BlankChecklist(
        Sample.checklistOnTreaties,
        state: MemberState(code: "CAN", group: "other", name: StateName("Canada")), cycle: "2011", on: nil)

    @Test("It has a sheet for each kind of answer, instructions first, and the lists out of sight")
    func sheets() {
        let sheets = FormWorkbook(form).document.sheets
        #expect(
            sheets.map(\.name) == [
                "Instructions", "Reply", "Answers", "Parts", "Treaties", "Measures", "Difficulties",
                "Assistance",
                "Plan", "Proposals", "Lists",
            ])
        #expect(sheets.filter(\.isHidden).map(\.name) == ["Lists"])
        #expect(sheets.allSatisfy { $0.rows[0].isHidden })
    }

    @Test("Every field that the form asks has a column, and ids are out of sight and locked")
    func columns() {
        let asked = AnswerField.allCases.filter { $0.place != .nowhere }
        let columns = FormSheet.allCases.flatMap { sheet in sheet.columns.map { ($0, sheet) } }
        for field in asked {
            let isOnItsOwn = [.parts, .treaties, .measures, .challengeKinds, .needed, .offered, .plan]
                .contains(field)
            #expect(
                isOnItsOwn || columns.contains { $0.0.name == field.rawValue && $0.0.use == .typed },
                "\(field)")
        }
        for name in MeasureField.names + AssistanceField.names + PlannedStepField.names + [
            "position", "since",
        ] {
            #expect(columns.contains { $0.0.name == name && $0.0.use == .typed }, "\(name)")
        }
        for (column, _) in columns where ["item", "wording", "check", "part", "own"].contains(column.name) {
            #expect(column.use == .hidden)
        }
    }

    @Test("Only what a State fills in is unlocked; a status on treaties is closed")
    func locked() {
        let sheets = FormWorkbook(form).document.sheets
        let answers = sheets[2].rows.dropFirst(FormWorkbook.headRows)
        let status = FormSheet.answers.columns.firstIndex { $0.name == "status" } ?? 0
        #expect(answers.map { $0.cells[status]?.style } == [.input, .input, .closed])
        for (sheet, form) in zip(sheets, FormSheet.allCases) {
            for row in sheet.rows {
                for (cell, column) in zip(row.cells, form.columns) where cell?.style == .input {
                    #expect(column.use == .typed)
                }
            }
        }
    }

    @Test("Words are chosen from a sheet, since a list in the cell itself ends at 255 characters")
    func choices() {
        let sheets = FormWorkbook(form).document.sheets
        let lists = sheets[10]
        for (sheet, form) in zip(sheets, FormSheet.allCases) {
            // The sample has no question with parts, and so no rows for them.
            let isBlank = form == .parts
            #expect(sheet.choices.count == (isBlank ? 0 : form.columns.filter { $0.choice != nil }.count))
            for choice in sheet.choices {
                let column = form.columns[choice.column]
                let name = column.choice?.rawValue ?? ""
                let words = lists.rows.dropFirst(FormWorkbook.headRows).compactMap { row in
                    row.cells[FormSheet.lists.columns.firstIndex { $0.name == name } ?? 0]?.text
                }
                let letter = CellMap.letters(
                    ofColumn: UInt32(FormSheet.lists.columns.firstIndex { $0.name == name } ?? 0))
                #expect(choice.words == "Lists!$\(letter)$5:$\(letter)$\(4 + words.count)")
                #expect(!words.isEmpty)
            }
        }
    }

    @Test("A question has the same number in every part of the checklist")
    func numbers() {
        let items = form.checklist.items
        let last = items[items.count - 1]
        let sheets = FormWorkbook(form.asking([last.id])).document.sheets
        let number = FormSheet.answers.columns.firstIndex { $0.name == "number" } ?? 0
        let answers = sheets[2].rows.dropFirst(FormWorkbook.headRows)
        #expect(answers.map { $0.cells[number]?.text } == ["\(items.count)"])
        let words = FormSheet.lists.columns.firstIndex { $0.name == "questions" } ?? 0
        let label = sheets[10].rows[FormWorkbook.headRows].cells[words]?.text
        #expect(label?.hasPrefix("\(items.count). ") == true)
    }

    @Test("The same form has the same bytes")
    func sameBytes() throws {
        let first = try FormWorkbook(form).bytes().get()
        #expect(try FormWorkbook(form).bytes().get() == first)
    }

    @Test("What has no place in it is named")
    func withoutPlace() {
        let file = """
            answers:
              prison-rules:
                confirmed: false
                see: { checklist: other, cycle: "2009", item: a, held-on: "" }
                summary: It was done.
            retired:
              old: { summary: Long ago. }
            """
        #expect(
            FormWorkbook(form, beginningWith: file).withoutPlace == [
                "prison-rules: confirmed", "prison-rules: see", "retired",
            ])
        #expect(FormWorkbook(form, beginningWith: form.text).withoutPlace == [])
    }

    private static let filled = """
        checklist: sample
        edition: 1
        cycle: "2011"
        state: CAN
        language: en
        submitted: "2011-01-14"
        respondent: { authority: A, name: B, email: C }
        cleared-by: { authority: A, name: B, date: "2011-01-14" }
        answers:
          cybercrime-legislation:
            status: implemented
            summary: |
              It was done.

              - one;
              - two.
            details: At length.
            measures:
              - { title: "Act", kind: law, year: "2001", source: "https://example.org/" }
              - title: "Police"
            authority: Police
            challenges: Money.
            challenge-kinds: [resources, data, technology, other]
            assistance:
              needed: [{ kind: training, note: "For judges" }]
              offered: [{ kind: other, note: "Advice" }]
            plan:
              - { action: train, authority: Police, by: "2012-06", priority: high }
            principal: true
            left-blank: false
          prison-rules:
            treaties:
              - { treaty: pact, position: party, since: "2004", note: "Since" }
              - treaty: covenants
                position: considering
            confidential: true
        proposals:
          tools-and-manuals:
            - "a manual"
            - { text: "a second one", commitments: [laws, rules] }
          congress-process:
            preparation: [more time]
        questions: {}
        retired: {}

        """

    /// What is planted in place of something else, as it may be mistyped.
    private static let planted = [
        "PLANTED", "[PLANTED]", "{ PLANTED: a }", "{ title: PLANTED }", "[[PLANTED]]", "[{ text: PLANTED }]",
        "[{ kind: PLANTED, title: PLANTED }]", "{ status: PLANTED }",
    ]

    @Test(
        "Whatever stands wherever in a submission stands in a cell, or has no place and is named",
        arguments: planted)
    func accountedFor(planted: String) {
        let file = SourceFile(path: "a.yaml", bytes: Array(Self.filled.utf8))
        let tree = YAMLReader.read(file).tree
        let isInCell = { (workbook: FormWorkbook) in
            workbook.document.sheets.contains { sheet in
                sheet.rows.contains { $0.cells.contains { $0?.text.contains("PLANTED") ?? false } }
            }
        }
        #expect(FormWorkbook(form, beginningWith: Self.filled).withoutPlace == [])
        var count = 0
        for node in 1..<tree.count {
            let range = tree.range(node).indices
            let isBlock = tree.style(node) != .plain && file.bytes[range].contains(0x0A)
            let bytes =
                file.bytes[..<range.lowerBound] + Array((planted + (isBlock ? "\n" : "")).utf8)
                + file.bytes[range.upperBound...]
            let reading = YAMLReader.read(SourceFile(path: "b.yaml", bytes: Array(bytes)))
            let texts = (0..<reading.tree.count).filter { reading.tree.kind($0) == .scalar }.map {
                reading.tree.string($0)
            }
            // Elsewhere it is no name, or part of a text.
            guard reading.problems.isEmpty, texts.contains("PLANTED") else { continue }
            let workbook = FormWorkbook(form, beginningWith: String(decoding: bytes, as: UTF8.self))
            count += 1
            #expect(
                !workbook.withoutPlace.isEmpty || isInCell(workbook),
                "\(String(decoding: bytes, as: UTF8.self))")
            #expect(!workbook.withoutPlace.joined().contains("PLANTED"))
        }
        #expect(count > 50)
    }

    @Test(
        "Nothing that is said twice, or of what is not asked, is lost",
        arguments: [
            ("measures: [The Act]", "prison-rules: measures"),
            ("measures: [{ title: [The Act] }]", "prison-rules: measures: title"),
            ("measures: [{ title: The Act, colour: red }]", "prison-rules: measures"),
            ("assistance: Training", "prison-rules: assistance"),
            ("assistance: { needed: [Training] }", "prison-rules: assistance: needed"),
            ("status: implemented", "prison-rules: status"),
            ("parts: [rules]", "prison-rules: parts"),
            ("treaties: [{ treaty: kyoto, position: party }]", "prison-rules: treaties: treaty"),
            ("treaties: [{ position: party }]", "prison-rules: treaties: position"),
            (
                "treaties: [{ treaty: pact, position: party }, { treaty: pact, note: And }]",
                "prison-rules: treaties"
            ),
            ("authority: A\n    authority: B", "prison-rules: authority"),
            ("question: 0123456789abcdef", "prison-rules: question"),
        ])
    func notLost(fields: String, place: String) {
        let file = "answers:\n  prison-rules:\n    \(fields)\n"
        let found = FormWorkbook(form, beginningWith: file).withoutPlace
        #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("prison-rules") && place.hasPrefix($0) })
    }
}
