import TestSupport
import Testing

@testable import ByteText

@Suite("Eight bytes")
struct ByteBlockTests {
    @Test("Properties of the block agree with those of each byte", arguments: Proof.seeds(outOf: 200))
    func together(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let bytes: [UInt8] = [
            0x00, 0x0A, 0x1F, 0x20, 0x21, 0x60, 0x61, 0x7A, 0x7B, 0x7E, 0x7F, 0x80, 0xBF, 0xC3, 0xE2, 0xFF,
        ]
        for _ in 0..<500 {
            // Mostly letters, so that all of them are now and then.
            let text = (0..<10).map { _ in
                Int.random(in: 0..<8, using: &generator) > 0
                    ? 0x61 : bytes.randomElement(using: &generator) ?? 0
            }
            let eight = try #require(ByteBlock(text, at: 1))
            #expect(eight.isPrintable == text[1..<9].allSatisfy { 0x20..<0x7F ~= $0 }, "\(text)")
            #expect(eight.isASCII == text[1..<9].allSatisfy { $0 < 0x80 }, "\(text)")
            for byte in bytes { #expect(eight.contains(byte) == text[1..<9].contains(byte), "\(text)") }
            #expect(eight.lowercaseCount == text[1..<9].count { 0x61...0x7A ~= $0 }, "\(text)")
            #expect(eight.scalarStartCount == text[1..<9].count { $0 & 0xC0 != 0x80 }, "\(text)")
        }
    }

    @Test(
        "In a block of printable ASCII, spaces and word starts are found",
        arguments: Proof.seeds(outOf: 200))
    func spaces(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<500 {
            let text: [UInt8] = (0..<9).map { _ in
                [0x20, 0x20, 0x21, 0x61, 0x7E].randomElement(using: &generator) ?? 0
            }
            let eight = try #require(ByteBlock(text, at: 1))
            let isSpace = text.map { $0 == 0x20 }
            let pairs = zip(isSpace, isSpace.dropFirst())
            #expect(eight.containsDoubleSpace(after: isSpace[0]) == pairs.contains { $0 && $1 }, "\(text)")
            #expect(eight.endsInSpace == isSpace[8], "\(text)")
            #expect(eight.wordStartCount(inWord: !isSpace[0]) == pairs.count { $0 && !$1 }, "\(text)")
        }
    }

    @Test("There is no block where fewer than eight bytes remain")
    func end() {
        let text = [UInt8](repeating: 0x20, count: 9)
        #expect(ByteBlock(text, at: 1) != nil)
        #expect(ByteBlock(text, at: 2) == nil)
        #expect(ByteBlock([], at: 0) == nil)
    }

    @Test("A byte is found wherever it occurs in a text, and nowhere else", arguments: 0..<30)
    func anywhere(count: Int) {
        let text = [UInt8](repeating: 0x61, count: count)
        #expect(!ByteBlock.contains(0x5C, in: text))
        for position in 0..<count {
            var marked = text
            marked[position] = 0x5C
            #expect(ByteBlock.contains(0x5C, in: marked))
        }
    }

    @Test("The first byte of a kind is found from any offset", arguments: Proof.seeds(outOf: 200))
    func first(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let bytes: [UInt8] = [0x00, 0x0A, 0x1F, 0x20, 0x7E, 0x7F, 0x80, 0xC3, 0xFF]
        for count in 0..<40 {
            let text = (0..<count).map { _ in
                Int.random(in: 0..<12, using: &generator) > 0
                    ? 0x61 : bytes.randomElement(using: &generator) ?? 0
            }
            for start in 0...count {
                func first(_ isMeant: (UInt8) -> Bool) -> Int {
                    text[start...].firstIndex(where: isMeant) ?? count
                }
                #expect(ByteBlock.firstNonASCII(in: text, from: start) == first { $0 >= 0x80 }, "\(text)")
                #expect(ByteBlock.firstControl(in: text, from: start) == first { $0 < 0x20 }, "\(text)")
                #expect(
                    ByteBlock.firstNonPrintable(in: text, from: start) == first { !(0x20..<0x7F ~= $0) },
                    "\(text)")
            }
        }
    }

    @Test("A block loaded from a slice has the bytes of the slice")
    func part() {
        let text = Array("a‘bcdefghij’".utf8)
        let part = text.span.extracting(2...11)
        var isASCII: [Int: Bool] = [:]
        for offset in -1...12 { isASCII[offset] = ByteBlock(part, at: offset)?.isASCII }
        #expect(isASCII == [0: false, 1: false, 2: true])
    }
}

// A `Span` cannot be handed to an expectation.
extension ByteBlock {
    fileprivate init?(_ bytes: [UInt8], at offset: Int) { self.init(bytes.span, at: offset) }

    fileprivate static func contains(_ byte: UInt8, in bytes: [UInt8]) -> Bool {
        contains(byte, in: bytes.span)
    }

    fileprivate static func firstNonASCII(in bytes: [UInt8], from start: Int) -> Int {
        firstNonASCII(in: bytes.span, from: start)
    }

    fileprivate static func firstNonPrintable(in bytes: [UInt8], from start: Int) -> Int {
        firstNonPrintable(in: bytes.span, from: start)
    }

    fileprivate static func firstControl(in bytes: [UInt8], from start: Int) -> Int {
        firstControl(in: bytes.span, from: start)
    }
}
