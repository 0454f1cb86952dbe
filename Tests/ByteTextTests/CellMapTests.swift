import ByteText
import Testing

@Suite("The cells that a text was made of")
struct CellMapTests {
    @Test(
        "A cell is named by letters and a number",
        arguments: [
            (0, 0, "A1"), (13, 4, "E14"), (0, 25, "Z1"), (0, 26, "AA1"), (9, 701, "ZZ10"), (0, 702, "AAA1"),
            (1_048_575, 16_383, "XFD1048576"),
        ] as [(UInt32, UInt32, String)])
    func reference(row: UInt32, column: UInt32, name: String) {
        #expect(CellMap.reference(row: row, column: column) == name)
    }

    @Test("A byte belongs to what was added last before it, and a place in no cell has no name")
    func places() {
        var cells = CellMap()
        cells.addWithoutCell(from: 0)
        cells.add(from: 10, content: ByteRange(12, 15), sheet: "Answers", row: 13, column: 4)
        cells.addWithoutCell(from: 20)
        let file = SourceFile(path: "CAN.xlsx", bytes: Array(repeating: 0x20, count: 30), cells: cells)
        let index = LineIndex(file)
        let suffixes = [0, 9, 10, 19, 20, 29].map { index.suffix(of: $0) }
        #expect(suffixes == ["", "", ": Answers!E14", ": Answers!E14", "", ""])
        #expect(cells.content(at: 11) == ByteRange(12, 15))
        #expect(cells.content(at: 5) == nil)
        #expect(index.lineSuffix(of: 12) == ": Answers!E14")
    }

    @Test("A file that is no workbook has lines and columns")
    func lines() {
        let index = LineIndex(SourceFile(path: "a", bytes: Array("a\nbc".utf8)))
        #expect(index.suffix(of: 3) == ":2:2")
        #expect(index.lineSuffix(of: 3) == ":2")
    }
}
