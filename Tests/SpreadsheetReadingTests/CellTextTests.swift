@testable import SpreadsheetReading
import Testing

@Suite("What a cell shows")
struct CellTextTests {
    @Test(
        "A number is written as it is shown, a day as in 2012-06-30, and as much of it as its format has",
        arguments: [
            (0, nil, 2012, "2012"), (0, nil, 0.5, "0.5"), (0, nil, -3, "-3"), (0, nil, 1e20, "1e+20"),
            (0, nil, 1e16, "10000000000000000"), (164, "0", 1e16, "10000000000000000"), (0, nil, -0.0, "0"),
            (9, nil, 0.07, "7%"), (2, nil, 0.1 + 0.2, "0.30000000000000004"), (164, "0.0#", 0.25, "0.25"),
            (10, nil, 0.125, "12.5%"), (14, nil, 41_090, "2012-06-30"),
            (22, nil, 41_090.75, "2012-06-30"),
            (17, nil, 41_090, "2012-06"), (164, "yyyy", 41_090, "2012"), (164, "mmm yyyy", 41_090, "2012-06"),
            (164, "[$-409]d\\-mmm\\-yy;@", 41_090, "2012-06-30"),
            (164, "yyyy\"年\"m\"月\"d\"日\"", 41_090, "2012-06-30"),
            (164, "d/m/yyyy h:mm", 41_090.75, "2012-06-30"),
            (164, "General", 12, "12"), (164, "GENERAL", 12, "12"), (164, "@", 12, "12"), (49, nil, 12, "12"),
            (164, "", 12, "12"), (4, nil, 1_234.5, "1234.5"), (164, "#,##0.00", 1_234.5, "1234.5"),
            (164, "#\\ ##0", 1_234, "1234"), (164, "0.00E+00", 1_234, "1234"),
            (164, "[Red]0.00", 12, "12"), (164, "#,##0;[Red]\\-#,##0", -12, "-12"),
            (41, nil, 12, "12"), (164, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)", -12, "-12"),
            (164, "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)", 0, "0"), (164, "0;\"none\"", 12, "12"),
            (14, nil, 1, "1900-01-01"),
            (14, nil, 59, "1900-02-28"),
            (14, nil, 61, "1900-03-01"), (14, nil, 36_585, "2000-02-29"),
        ] as [(Int, String?, Double, String)])
    func numbers(format: Int, code: String?, number: Double, text: String) {
        #expect(NumberFormat(format, code: code).text(number, isSince1904: false) == text)
    }

    @Test(
        "A number that is shown rounded, with words or a currency, divided, filled up, as a time, a fraction or a day without its year has no text",
        arguments: [
            (164, "0", 4.6), (1, nil, 4.6), (3, nil, 1_234_567.891), (43, nil, 0.125), (9, nil, 0.046),
            (164, "0%", 0.046), (164, "0.0", 0.25), (164, "#,##0;(#,##0)", -0.5),
            (164, "0.0 \"million\"", 5), (164, "0,,\"M\"", 5e6), (164, "0,,", 5e6), (164, "0,.0", 5e3),
            (164, "#,##0, ", 5e3), (164, "\"USD\" #,##0", 1_234_567.891), (164, "$#,##0", 5),
            (164, "#,##0\\ €", 5),
            (164, "[$€-407]\\ 0", 5), (164, "[$CHF]0", 5), (164, "0\\d", 12), (164, "#,##0 \"days\"", 12),
            (164, "0%\" of cases\"", 0.5), (164, "0\\%", 5), (5, nil, 5), (44, nil, 5),
            (164, "h:mm", 0.604_166_7), (164, "h:mm AM/PM", 0.6), (164, "[h]:mm", 1.6), (164, "[mm]", 0.1),
            (164, "mm:ss.0", 0.1), (164, "[$-F400]h:mm:ss\\ AM/PM", 0.5), (20, nil, 0.5), (46, nil, 1.5),
            (164, "mmmm", 45_000), (164, "d mmm", 45_000), (16, nil, 45_000), (164, "dddd", 45_000),
            (27, nil, 45_000), (164, "# ?/?", 0.5), (12, nil, 0.5), (164, "00000", 123),
            (164, "000-0000", 5_550_123),
            (164, ";;;", 5), (164, "0;0;", 0), (164, "\"yes\"", 1), (164, "[<1]0;0\"x\"", 5),
            (14, nil, 0.5), (14, nil, 3_000_000), (14, nil, -1), (14, nil, 60), (9, nil, 1e305),
            (164, String(repeating: "0A", count: 450_000), 1),
        ] as [(Int, String?, Double)])
    func otherwise(format: Int, code: String?, number: Double) {
        #expect(NumberFormat(format, code: code).text(number, isSince1904: false) == nil)
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
            ("a_x000D_\nb", "a\r\nb"), ("file_x+041_name", "file_x+041_name"), ("_x-000_", "_x-000_"),
            ("_x005F_x000D_", "_x000D_"), ("_x41_", "_x41_"),
            ("snake_xcase", "snake_xcase"),
            ("_xD800_", "_xD800_"), ("_x", "_x"), ("_x0041_x0042_", "Ax0042_"), ("plain", "plain"),
        ])
    func escapes(written: String, read: String) { #expect(EscapedText.read(written) == read) }

    @Test(
        "Of what is printed above and below the cells, the words that somebody typed are read",
        arguments: [
            ("&L&A&R&P / &N", nil), ("&C&\"Times New Roman,Regular\"&12&A", nil), ("&CPage &P of &N", nil),
            ("", nil),
            ("&CCONFIDENTIAL - not for publication", "CONFIDENTIAL - not for publication"),
            ("&L&KFF0000&\"-,Bold\"&14Draft&RR && D, page &P", "Draft\nR & D, page "), ("&", nil),
            ("&\"", nil),
        ] as [(String, String?)])
    func margins(text: String, words: String?) { #expect(PageMargin.words(text) == words) }

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
