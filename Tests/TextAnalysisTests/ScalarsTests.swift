import Testing

@testable import TextAnalysis

@Suite("Characters")
struct ScalarsTests {
    private static let all = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)

    @Test("White space is White_Space of Unicode, and the control characters below U+0020")
    func whiteSpace() {
        let wrong = Self.all.filter { $0.isWhiteSpace != ($0.value <= 0x20 || $0.properties.isWhitespace) }
        #expect(wrong.map(\.value) == [])
    }

    @Test("A scalar is part of a word when Unicode classes it as a letter, a mark or a decimal digit")
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
        "Letter case agrees with Unicode, and a scalar that is surely lowercase is its own lowercase mapping"
    )
    func letterCases() {
        let wrong = Self.all.filter { scalar in
            scalar.isLowercase != scalar.properties.isLowercase
                || scalar.isUppercase != scalar.properties.isUppercase
                || scalar.isKnownLowercase && scalar.properties.lowercaseMapping != String(scalar)
        }
        #expect(wrong.map(\.value) == [])
    }

    @Test("What is skipped by its first byte is no white space, nor of a script written without spaces")
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

    @Test("A byte is part of a word exactly when it is ASCII and its scalar is")
    func bytes() {
        let wrong = (0...0xFF as ClosedRange<UInt8>).filter { byte in
            byte.isASCIIAlphanumeric != (byte < 0x80 && Unicode.Scalar(byte).isWordPart)
        }
        #expect(wrong == [])
    }
}
