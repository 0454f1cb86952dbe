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

    @Test(
        "Small and capital letters are what Unicode calls so, and what is surely small is its own small letter"
    )
    func letterCases() {
        let wrong = Self.all.filter { scalar in
            scalar.isSmallLetter != scalar.properties.isLowercase
                || scalar.isCapitalLetter != scalar.properties.isUppercase
                || scalar.isSurelySmall && scalar.properties.lowercaseMapping != String(scalar)
        }
        #expect(wrong.map(\.value) == [])
    }

    @Test("What is passed over by its first byte is no white space, nor written without spaces")
    func beginnings() {
        let wrong = Self.all.filter { scalar in
            guard !scalar.isASCII, let first = UTF8.encode(scalar)?.first, !first.mayBeginWhiteSpace else {
                return false
            }
            return scalar.isWhiteSpace || scalar.isWrittenWithoutSpaces && first < 0xE0
        }
        #expect(wrong.map(\.value) == [])
        #expect((0x80...0xBF as ClosedRange<UInt8>).allSatisfy { !$0.mayBeginWhiteSpace })
    }

    @Test("A part of a word is the same of a byte of ASCII as of its character, and no other byte is one")
    func bytes() {
        let wrong = (0...0xFF as ClosedRange<UInt8>).filter { byte in
            byte.isWordPartOfASCII != (byte < 0x80 && Unicode.Scalar(byte).isWordPart)
        }
        #expect(wrong == [])
    }
}
