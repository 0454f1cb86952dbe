import Diagnostics
import Testing

@Suite("Terminal cells")
struct TerminalCellsTests {
    @Test(
        "A combining mark takes no cell, a wide East Asian character two, any other one",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("e\u{301}\u{323}", 1), ("\u{20DD}", 0),
            ("عربي", 4), ("عَرَبِي", 4), ("हि", 2), ("中文", 4), ("한국", 4), ("日本ご", 6), ("（）", 4), ("ｱ", 1),
            ("𠀀", 2), ("😀", 2),
            ("…“”", 3),
        ])
    func cells(text: String, cells: Int) {
        #expect(VisibleText.cells(text) == cells)
    }

    @Test("What is written out takes the cells of what is written")
    func escaped() {
        #expect(VisibleText.cells(VisibleText.escaped("\u{1B}中\t")) == 6 + 2 + 1)
    }
}
