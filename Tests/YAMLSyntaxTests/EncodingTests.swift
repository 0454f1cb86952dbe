import ByteText
import Testing
import YAMLSyntax

@Suite("Files that are not UTF-8")
struct EncodingTests {
    /// Bytes after `a: `, each with the places of the problems in them.
    static let malformed: [(bytes: [UInt8], starts: [Int])] = [
        // Latin-1 and Windows-1252
        ([0xE9], [0]), (Array("caf".utf8) + [0xE9, 0x20, 0x0A], [3]), ([0x93, 0x61, 0x94], [0, 2]),
        // a continuation byte alone
        ([0x80], [0]), ([0x61, 0xBF, 0x61], [1]),
        // overlong
        ([0xC0, 0x80], [0]), ([0xC1, 0xBF], [0]), ([0xE0, 0x80, 0x80], [0]), ([0xE0, 0x9F, 0xBF], [0]),
        ([0xF0, 0x80, 0x80, 0x80], [0]), ([0xF0, 0x8F, 0xBF, 0xBF], [0]),
        // surrogates
        ([0xED, 0xA0, 0x80], [0]), ([0xED, 0xBF, 0xBF], [0]), ([0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], [0]),
        // past the last code point
        ([0xF4, 0x90, 0x80, 0x80], [0]), ([0xF5, 0x80, 0x80, 0x80], [0]), ([0xFE], [0]), ([0xFF], [0]),
        // truncated, by another character and by the end of the file
        ([0xC3, 0x61], [0]), ([0xE4, 0xB8, 0x61], [0]), ([0xF0, 0x9F, 0x98, 0x61], [0]), ([0xC3], [0]),
        ([0xE4, 0xB8], [0]), ([0xF0, 0x9F, 0x98], [0]), ([0x61, 0xE4, 0xB8, 0xC3, 0xA9], [1]),
        // several
        ([0xE9, 0x61, 0xE8, 0x0A, 0xE7], [0, 2, 4]),
    ]

    @Test("Malformed UTF-8 is reported once, at its first byte, which is named", arguments: malformed)
    func notUTF8(bytes: [UInt8], starts: [Int]) {
        for prefix in ["a: ", "\u{FEFF}# é\na: "] {
            let start = prefix.utf8.count
            let reading = read(Array(prefix.utf8) + bytes)
            #expect(reading.tree.isEmpty)
            #expect(
                reading.problems.map(\.range) == [ByteRange(start + starts[0], start + starts[0] + 1)])
            #expect(reading.problems.map(\.kind) == [.notUTF8(byte: bytes[starts[0]])])
            #expect(reading.problems.map(\.count) == [starts.count])
        }
    }

    @Test(
        "The first and last scalar of each encoded length are well-formed",
        arguments: [
            "\u{A0}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}", "\u{10FFFD}",
        ])
    func wellFormed(text: String) {
        let reading = read("a: \(text)\n")
        #expect(reading.problems == [])
        #expect(reading.tree.texts == ["a", text])
    }

    @Test("A file full of malformed bytes has one problem, which counts them")
    func once() {
        let problems = read(Array(repeatElement([0xE9, 0x0A], count: 100).joined())).problems
        #expect(problems.map(\.kind) == [.notUTF8(byte: 0xE9)])
        #expect(problems.map(\.count) == [100])
    }

    @Test(
        "A file in UTF-16 or UTF-32 is recognized, with a byte order mark or without",
        arguments: [
            ("UTF-16", [0xFF, 0xFE, 0x61, 0, 0x3A, 0]), ("UTF-16", [0xFE, 0xFF, 0, 0x61, 0, 0x3A]),
            ("UTF-16", [0x61, 0, 0x3A, 0, 0x20, 0]), ("UTF-16", [0, 0x61, 0, 0x3A, 0, 0x20]),
            ("UTF-16", [0xFF, 0xFE]), ("UTF-16", [0xFF, 0xFE, 0x2D, 0x4E]),
            ("UTF-32", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]), ("UTF-32", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]),
            ("UTF-32", [0x61, 0, 0, 0, 0x3A, 0, 0, 0]), ("UTF-32", [0, 0, 0, 0x61, 0, 0, 0, 0x3A]),
        ] as [(String, [UInt8])])
    func wideEncoding(name: String, bytes: [UInt8]) {
        let reading = read(bytes)
        #expect(reading.tree.isEmpty)
        #expect(reading.problems.map(\.kind) == [.wideEncoding(name: name)])
        #expect(reading.problems.map(\.range) == [.start])
    }
}
