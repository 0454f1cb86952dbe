import ByteText
import Testing

@Suite("Characters in UTF-8")
struct UTF8ScalarsTests {
    private static let all = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)

    @Test("Every scalar is decoded from its encoding and has the right width")
    func roundTrip() {
        let wrong = Self.all.filter { scalar in
            let bytes = Array(scalar.utf8)
            return Self.first(in: bytes) != scalar || UTF8.width(scalar) != bytes.count
        }
        #expect(wrong.map(\.value) == [])
    }

    private static func first(in bytes: [UInt8]) -> Unicode.Scalar? { UTF8.scalar(in: bytes.span, at: 0) }

    @Test(
        "A malformed encoding gives no scalar",
        arguments: [
            [0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
            [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0xE2, 0x41, 0x80], [0xFF],
        ] as [[UInt8]])
    func malformed(bytes: [UInt8]) {
        #expect(Self.first(in: bytes) == nil)
    }

    @Test("A scalar is invisible when Unicode classes it as control, format, or line or paragraph separator")
    func invisible() {
        let wrong = Self.all.filter { scalar in
            let category = scalar.properties.generalCategory
            return scalar.isInvisible
                != [.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
        }
        #expect(wrong.map(\.value) == [])
    }
}
