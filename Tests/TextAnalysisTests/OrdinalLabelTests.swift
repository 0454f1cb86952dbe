import Testing

import TextAnalysis

@Suite("Labels of headings and subparagraphs")
struct OrdinalLabelTests {
    @Test("Sections are numbered I to XXXIX and beyond")
    func roman() {
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        let numerals = ["", "X", "XX", "XXX"].flatMap { tens in ones.map { tens + $0 } }
        for number in 1...39 {
            #expect(OrdinalLabel.heading(number, level: 0) == numerals[number] + ".")
        }
        #expect(
            [40, 44, 49, 50, 90, 99, 100].map { OrdinalLabel.heading($0, level: 0) }
                == ["XL.", "XLIV.", "XLIX.", "L.", "XC.", "XCIX.", "C."])
    }

    @Test("Letters go from A to Z, then double")
    func letters() {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
        for (position, letter) in (alphabet + alphabet.map { $0 + $0 }).enumerated() {
            #expect(OrdinalLabel.heading(position + 1, level: 1) == letter.uppercased() + ".")
            #expect(OrdinalLabel.heading(position + 1, level: 3) == "(\(letter))")
            #expect(OrdinalLabel.subparagraph(position + 1) == "(\(letter))")
        }
        #expect(OrdinalLabel.subparagraph(53) == "(aaa)")
        #expect([78, 79, 20_000].map(OrdinalLabel.subparagraph) == ["(zzz)", "(79)", "(20000)"])
    }

    @Test(
        "Headings go I, then A, then 1, then (a)",
        arguments: [(0, "II."), (1, "B."), (2, "2."), (3, "(b)"), (4, "(b)")])
    func levels(level: Int, label: String) {
        #expect(OrdinalLabel.heading(2, level: level) == label)
    }
}
