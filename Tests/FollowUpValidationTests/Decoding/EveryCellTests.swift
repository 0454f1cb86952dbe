import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// What is typed into any cell is in an answer, or is named in a finding; and no cell that is lost or typed over makes public
/// what is given in confidence.
@Suite("Every cell of a workbook")
struct EveryCellTests {
    private static let filled = """
        checklist: sample
        edition: "1"
        cycle: "2011"
        state: CAN
        language: en
        answers:
          cybercrime-legislation:
            status: implemented
            summary: "Canada reported that it had a law."
            measures:
              - { title: "Cybercrime Act", kind: law, year: "2001" }
            challenges: "Money."
            assistance: { needed: [{ kind: training, note: "For judges" }] }
            plan:
              - { action: "to train", by: "2012-06" }
          prison-rules:
            summary: "Canada reported a Quaglet."
            confidential: true
            measures:
              - { title: "Quaglet Act" }
            challenges: "Quaglet challenge."
            assistance: { offered: [{ kind: other, note: "Quaglet advice" }] }
            plan:
              - { action: "to quaglet" }
        proposals:
          tools-and-manuals:
            - "the development of a manual"
        """

    /// The cells of the sheets, and as many around them as somebody may type into.
    private func cells(of book: TestWorkbook) -> [(sheet: FormSheet, row: Int, column: Int)] {
        let all = FormSheet.allCases.flatMap { sheet in
            let rows = book.sheets[book[sheet]].rows
            let width = (rows.map(\.count).max() ?? 0) + 2
            return (0..<rows.count + 2).flatMap { row in (0..<width).map { (sheet, row, $0) } }
        }
        // Of a share the first are from all sheets: the step is a prime number.
        return Proof.rounds(outOf: all.count).map { all[$0 * 7_919 % all.count] }
    }

    /// Returns whether a finding names a cell: it stands there, or is about cells from one to another.
    private func isNamed(_ row: Int, _ column: Int, on tab: String, in decoded: Decoded<Submission>) -> Bool {
        decoded.findings.contains { finding in
            guard let cell = decoded.source.cells?.cell(at: finding.place.range.lowerBound), cell.sheet == tab
            else { return false }
            if cell.reference == CellMap.reference(row: UInt32(row), column: UInt32(column)) { return true }
            return finding.message.matches(of: /([A-Z]+)([0-9]+)(?: to ([A-Z]+)([0-9]+))?/).contains {
                match in
                let columns = (0..<100).filter {
                    [String(match.1), String(match.3 ?? match.1)].contains(
                        CellMap.letters(ofColumn: UInt32($0)))
                }
                guard let top = Int(match.2), let bottom = Int(match.4 ?? match.2), let left = columns.first,
                    let right = columns.last
                else { return false }
                return (top - 1...bottom - 1).contains(row) && (left...right).contains(column)
            }
        }
    }

    @Test("What is typed into it is in an answer, or named in a finding")
    func nothingIsLost() {
        let book = TestWorkbook(filled: Self.filled)
        for (sheet, row, column) in cells(of: book) {
            var typed = book
            typed.put(TestWorkbook.text("Zyxmark"), column: column, row: row, on: sheet)
            let decoded = typed.decoded()
            let isRead = String(decoding: decoded.source.bytes, as: UTF8.self).split(separator: "\n").contains
            {
                $0.contains("Zyxmark") && !$0.drop { $0 == " " }.hasPrefix("#")
            }
            let tab = book.sheets[book[sheet]].name
            #expect(
                isRead || isNamed(row, column, on: tab, in: decoded),
                "\(tab)!\(CellMap.reference(row: UInt32(row), column: UInt32(column)))")
        }
    }

    @Test("Blank or typed over, it makes nothing public that is given in confidence")
    func nothingIsMadePublic() {
        let book = TestWorkbook(filled: Self.filled)
        let own = book.column("confidential", of: .answers)
        let row = book.sheets[book[.answers]].rows.firstIndex {
            $0.indices.contains(own) && $0[own] == TestWorkbook.text("yes")
        }
        for (sheet, place, column) in cells(of: book) {
            for cell in [nil, TestWorkbook.text("Zyxmark")] {
                // Who takes “yes” away says so.
                if sheet == .answers, place == row, column == own, cell == nil { continue }
                var changed = book
                changed.put(cell, column: column, row: place, on: sheet)
                let name = "\(sheet)!\(CellMap.reference(row: UInt32(place), column: UInt32(column)))"
                hold(changed, name)
            }
        }
    }

    @Test("Nor does a row, a column or a sheet that is deleted")
    func nothingIsMadePublicByDeleting() {
        let book = TestWorkbook(filled: Self.filled)
        for sheet in FormSheet.allCases {
            let rows = book.sheets[book[sheet]].rows
            for row in rows.indices {
                var changed = book
                changed.sheets[book[sheet]].rows.remove(at: row)
                hold(changed, "\(sheet), row \(row + 1)")
            }
            for column in 0..<(rows.map(\.count).max() ?? 0) {
                var changed = book
                for row in rows.indices where rows[row].indices.contains(column) {
                    changed.sheets[book[sheet]].rows[row].remove(at: column)
                }
                hold(changed, "\(sheet), column \(CellMap.letters(ofColumn: UInt32(column)))")
            }
            var changed = book
            changed.sheets.remove(at: book[sheet])
            hold(changed, "\(sheet)")
        }
    }

    /// Holds that nothing of the answer in confidence is in one for publication, or shown beside a finding.
    private func hold(_ book: TestWorkbook, _ change: String) {
        let decoded = book.decoded()
        for answer in decoded.value?.answers ?? [] where !answer.isConfidential {
            let words = AnswerField.allCases.map { "\(answer.words(of: $0))" }.joined(separator: " ")
            #expect(!words.lowercased().contains("quaglet"), "\(change)")
        }
        for finding in decoded.findings where !finding.isConfidential {
            let words = finding.message + decoded.source.text(in: finding.place.range)
            #expect(!words.lowercased().contains("quaglet"), "\(change): \(finding.code)")
        }
    }
}
