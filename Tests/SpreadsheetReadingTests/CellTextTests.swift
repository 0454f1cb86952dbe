@testable import SpreadsheetReading
import Testing

@Suite("What a cell shows")
struct CellTextTests {
    @Test(
        "A number is written as it is shown, a day as in 2012-06-30, and as much of it as its format has",
        arguments: [
            (0, nil, 2012, "2012"), (0, nil, 0.5, "0.5"), (0, nil, -3, "-3"), (0, nil, 1e20, "1e+20"),
            (9, nil, 0.07, "7%"), (10, nil, 0.125, "12.5%"), (14, nil, 41_090, "2012-06-30"),
            (22, nil, 41_090.75, "2012-06-30"),
            (17, nil, 41_090, "2012-06"), (164, "yyyy", 41_090, "2012"), (164, "mmm yyyy", 41_090, "2012-06"),
            (164, "[$-409]d\\-mmm\\-yy;@", 41_090, "2012-06-30"), (164, "#,##0 \"days\"", 12, "12"),
            (164, "General", 12, "12"),
            (164, "[Red]0.00", 12, "12"), (164, "0\\d", 12, "12"), (14, nil, 1, "1900-01-01"),
            (14, nil, 59, "1900-02-28"),
            (14, nil, 61, "1900-03-01"), (14, nil, 0.5, "0.5"), (14, nil, 36_585, "2000-02-29"),
            (14, nil, 3_000_000, "3000000"),
            (14, nil, -1, "-1"),
        ] as [(Int, String?, Double, String)])
    func numbers(format: Int, code: String?, number: Double, text: String) {
        #expect(NumberFormat(format, code: code).text(number, isSince1904: false) == text)
    }

    @Test("Where days are counted from 1904, the same day has another number")
    func epochs() {
        let format = NumberFormat(14, code: nil)
        #expect(format.text(41_090 - 1_462, isSince1904: true) == "2012-06-30")
        #expect(format.text(1, isSince1904: true) == "1904-01-02")
    }

    @Test(
        "Characters that XML cannot have are read from their escapes, and nothing else is taken for one",
        arguments: [
            ("a_x000D_\nb", "a\r\nb"), ("_x005F_x000D_", "_x000D_"), ("_x41_", "_x41_"),
            ("snake_xcase", "snake_xcase"),
            ("_xD800_", "_xD800_"), ("_x", "_x"), ("_x0041_x0042_", "Ax0042_"), ("plain", "plain"),
        ])
    func escapes(written: String, read: String) { #expect(EscapedText.read(written) == read) }

    @Test("Only names of cells that a sheet can have are names of cells")
    func references() {
        #expect(CellReference.position("E14").map { [$0.row, $0.column] } == [13, 4])
        #expect(CellReference.position("$XFD$1048576").map { [$0.row, $0.column] } == [1_048_575, 16_383])
        for name in ["", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "A1B", "1A", "A-1", "A99999999"] {
            #expect(CellReference.position(name) == nil, "\(name)")
        }
        #expect(CellReference.range("B2:C4")?.rows == 1...3)
        #expect(CellReference.range("C4:B2") == nil)
    }
}
