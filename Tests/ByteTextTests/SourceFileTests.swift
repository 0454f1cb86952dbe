import ByteText
import Testing

@Suite("The text of a source file")
struct SourceFileTests {
    private let file = SourceFile(path: "CAN.yaml", bytes: Array("aé中".utf8) + [0xFF])

    @Test(
        "The text of a range leaves out bytes outside the file",
        arguments: [
            (ByteRange(0, 1), "a"), (ByteRange(1, 3), "é"), (ByteRange(3, 6), "中"), (ByteRange(0, 6), "aé中"),
            (ByteRange(3, 3), ""), (ByteRange(7, 99), ""), (ByteRange(99, 100), ""),
        ])
    func text(range: ByteRange, text: String) {
        #expect(file.text(in: range) == text)
    }

    @Test("Malformed bytes appear as U+FFFD")
    func malformed() {
        #expect(file.text(in: ByteRange(6, 7)) == "\u{FFFD}")
        #expect(file.text(in: ByteRange(0, 2)) == "a\u{FFFD}")
    }
}
