import TerminalText
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

    @Test("The fast path agrees with the Unicode category")
    func letters() {
        for scalar in (0x20..<0x3000).compactMap(Unicode.Scalar.init(_:)) {
            let takesNone: Set<Unicode.GeneralCategory> = [.nonspacingMark, .enclosingMark, .format]
            let isWide = 0x1100...0x115F ~= scalar.value || scalar.value >= 0x2E80
            let cells = takesNone.contains(scalar.properties.generalCategory) ? 0 : isWide ? 2 : 1
            #expect(VisibleText.cells(String(scalar)) == cells, "\(scalar.value)")
        }
        for scalar in (0x4E00..<0xA000).compactMap(Unicode.Scalar.init(_:)) {
            #expect([.otherLetter, .unassigned].contains(scalar.properties.generalCategory))
            #expect(VisibleText.cells(String(scalar)) == 2, "\(scalar.value)")
        }
    }

    @Test("An escaped character takes the cells of its escape")
    func escaped() {
        #expect(VisibleText.cells(VisibleText.escaped("\u{1B}中\t")) == 6 + 2 + 1)
    }
}
