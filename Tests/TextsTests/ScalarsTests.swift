import Testing

@testable import Texts

@Suite("Characters")
struct ScalarsTests {
    private static let all = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)

    @Test("White space is what Unicode calls so, and every control character of ASCII")
    func whiteSpace() {
        let wrong = Self.all.filter { $0.isWhiteSpace != ($0.value <= 0x20 || $0.properties.isWhitespace) }
        #expect(wrong.map(\.value) == [])
    }

    @Test("A part of a word is what Unicode calls a letter, a mark or a decimal digit")
    func wordParts() {
        let wrong = Self.all.filter { scalar in
            let isWordPart =
                scalar.properties.isAlphabetic
                || [.nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber].contains(
                    scalar.properties.generalCategory)
            return scalar.isWordPart != isWordPart
        }
        #expect(wrong.map(\.value) == [])
    }
}
