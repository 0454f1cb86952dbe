import ByteText
import TestSupport
import Testing

@Suite("Lines and columns")
struct LineIndexTests {
    /// Texts in which ‸ marks an offset, each with the line and column of the offset.
    static let places = [
        // no line break at all
        ("‸", 1, 1), ("‸abc", 1, 1), ("a‸bc", 1, 2), ("abc‸", 1, 4),
        // LF
        ("a‸\nb", 1, 2), ("a\n‸b", 2, 1), ("a\nb‸c", 2, 2), ("a\n\n‸b", 3, 1), ("a\n‸", 2, 1),
        ("\n\n‸\n", 3, 1),
        // CRLF, which is one break
        ("a‸\r\nb", 1, 2), ("a\r\n‸b", 2, 1), ("a\r\n\r\n‸b", 3, 1), ("a\r\nb\r\n‸", 3, 1),
        // CR
        ("a\r‸b", 2, 1), ("a\r\r‸b", 3, 1), ("a\r‸", 2, 1), ("a\n\r‸b", 3, 1),
        // a byte order mark takes up no column
        ("‸\u{FEFF}a", 1, 1), ("\u{FEFF}‸a", 1, 1), ("\u{FEFF}a‸", 1, 2), ("\u{FEFF}a\n‸b", 2, 1),
        ("\u{FEFF}‸", 1, 1), ("a\u{FEFF}‸b", 1, 3),
        // a column is one scalar, however wide it looks
        ("\t‸a", 1, 2), ("é‸", 1, 2), ("e\u{301}‸", 1, 3), ("عربي‸", 1, 5), ("中文‸", 1, 3), ("😀‸", 1, 2),
        ("👩‍👩‍👧‸", 1, 6), ("é\n中‸文", 2, 2),
        // line breaks of libyaml that are none in editors
        ("a\u{85}‸b", 1, 3), ("a\u{2028}‸b", 1, 3), ("a\u{2029}‸b", 1, 3), ("a\u{B}‸b", 1, 3),
        ("a\u{C}‸b", 1, 3),
    ]

    @Test("An offset has the line and column that an editor shows", arguments: places)
    func position(marked: String, line: Int, column: Int) throws {
        let mark = try #require(marked.firstIndex(of: "‸"))
        let offset = UInt32(marked[..<mark].utf8.count)
        let index = LineIndex(file(marked.filter { $0 != "‸" }))
        #expect(index.position(of: offset) == SourcePosition(line: line, column: column))
    }

    @Test(
        "A column past the end of its line gives the offset of that end",
        arguments: [
            ("ab\ncd", 1, 3, 2), ("ab\ncd", 1, 99, 2), ("é\n", 1, .max, 2), ("ab\n", 2, 7, 3),
            ("ab", 9, 1, 2),
        ])
    func pastTheLine(text: String, line: Int, column: Int, offset: Int) {
        #expect(LineIndex(file(text)).offset(of: SourcePosition(line: line, column: column)) == offset)
    }

    @Test(
        "An offset past the end counts as the end",
        arguments: [("", 1, 1), ("ab", 1, 3), ("ab\n", 2, 1), ("ab\ncd", 2, 3), ("\u{FEFF}", 1, 1)])
    func pastTheEnd(text: String, line: Int, column: Int) {
        let index = LineIndex(file(text))
        for offset in [UInt32(text.utf8.count), 99, .max] {
            #expect(index.position(of: offset) == SourcePosition(line: line, column: column))
        }
    }

    @Test(
        "A file is split into its lines, and a line break at the very end begins one more",
        arguments: [
            ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]),
            ("a\r\nb\rc\n", ["a", "b", "c", ""]),
            ("\n\n", ["", "", ""]), ("\r\n\r\n", ["", "", ""]), ("\n\r", ["", "", ""]),
            ("\u{FEFF}a\nb", ["a", "b"]), ("\u{FEFF}", [""]), ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"]),
        ])
    func lines(text: String, lines: [String]) {
        let file = file(text)
        let index = LineIndex(file)
        #expect(index.count == lines.count)
        #expect((1...index.count).map { file.text(in: index.range(ofLine: $0)) } == lines)
    }

    @Test("A line that does not exist is the empty range at the end", arguments: [-1, 0, 3, 99])
    func noSuchLine(line: Int) {
        #expect(LineIndex(file("ab\ncd")).range(ofLine: line) == ByteRange(5, 5))
    }

    @Test(
        "Every line of a random text begins at its column 1 and ends before a break",
        arguments: Proof.seeds(outOf: 500))
    func randomText(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "\n", "\r", "\r\n", "a", "a long word", "\t", "é", "中", "😀", "\u{301}", "\u{FEFF}", "\u{2028}",
        ]
        let text = (0..<40).compactMap { _ in pieces.randomElement(using: &random) }.joined()
        let file = file(text)
        let index = LineIndex(file)
        var next = ByteOrderMark.length(in: file.bytes)
        for line in 1...index.count {
            let range = index.range(ofLine: line)
            #expect(Int(range.lowerBound) == next, "nothing lies between two lines but a break")
            #expect(index.position(of: range.lowerBound) == SourcePosition(line: line, column: 1))
            let end = index.position(of: range.upperBound)
            #expect(end.line == line)
            #expect(index.offset(of: end) == Int(range.upperBound))
            #expect(!file.bytes[range.indices].contains { $0 == 0x0A || $0 == 0x0D })
            let rest = file.bytes[Int(range.upperBound)...]
            next = Int(range.upperBound) + (rest.starts(with: [0x0D, 0x0A]) ? 2 : 1)
        }
        #expect(next == file.bytes.count + 1, "the last line ends with the file")
        for _ in 0..<20 {
            let start = Int.random(in: 0...file.bytes.count, using: &random)
            let range = ByteRange(start, Int.random(in: start...file.bytes.count + 1, using: &random))
            let (first, last) = index.positions(of: range)
            #expect(first == index.position(of: range.lowerBound))
            #expect(last == index.position(of: range.upperBound))
        }
    }

    private func file(_ text: String) -> SourceFile { SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)) }

    @Test(
        "The end of a line about one interval long has its column", arguments: 1_020...1_030, [0, 1_024])
    func aboutAStretch(length: Int, before: Int) {
        let line = String(repeating: "a", count: length)
        let index = LineIndex(
            SourceFile(
                path: "f",
                bytes: Array(
                    (before == 0 ? line : String(repeating: "b", count: before - 1) + "\n" + line).utf8)))
        let position = index.position(of: UInt32(before + length))
        #expect(position.column == length + 1)
        #expect(index.offset(of: position) == before + length)
    }

    @Test(
        "In a line longer than one counting interval columns agree with plain counting",
        arguments: Proof.seeds(outOf: 200)
    )
    func longLines(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let scalars = (0..<4_000).map { _ in ["a", "é", "€", "😀", "\n"].randomElement(using: &random) ?? "a" }
        let text =
            String(repeating: "aé", count: 2_000)
            + scalars.filter { $0 != "\n" || Bool.random(using: &random) }.joined()
        let file = SourceFile(path: "f", bytes: Array(text.utf8))
        let index = LineIndex(file)
        for _ in 0..<50 {
            let offset = Int.random(in: 0...file.bytes.count, using: &random)
            let before = file.bytes[..<offset]
            let line =
                before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
            let column = line.count { $0 & 0xC0 != 0x80 } + 1
            let position = index.position(of: UInt32(offset))
            #expect(position.column == column)
            if offset == file.bytes.count || file.bytes[offset] & 0xC0 != 0x80 {
                #expect(index.offset(of: position) == offset)
            }
        }
    }
}
