import Testing
import YAMLSyntax

@Suite("Characters that YAML forbids")
struct ControlCharacterTests {
    @Test(
        "A control character is reported at its location",
        arguments: [
            0x0, 0x1, 0x8, 0xB, 0xC, 0xE, 0x1B, 0x1F, 0x7F, 0x80, 0x84, 0x85, 0x86, 0x9F, 0x2028, 0x2029,
            0xFDD0, 0xFDEF,
            0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x8FFFE, 0x10FFFF,
        ])
    func controlCharacter(value: UInt32) throws {
        let character = String(Character(try #require(Unicode.Scalar(value))))
        for before in ["", "# é\n", "\u{FEFF}a: \"中"] {
            expect([.controlCharacter(scalar: value)], in: "\(before)xy⟪here: \(character)⟫z\n")
        }
    }

    @Test("Each one is reported, and nothing of the text is read")
    func several() {
        expect(
            [.controlCharacter(scalar: 0x1B), .controlCharacter(scalar: 0x7)],
            in: "a: \"⟪here: \u{1B}⟫[1m\"\nb: ⟪here: \u{7}⟫\n")
        #expect(read("a: b\nc: \u{1B}\n").tree.isEmpty)
    }

    @Test(
        "A line break of YAML 1.1 that editors do not show begins no field",
        arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func hiddenLines(end: String) {
        let reading = read("summary: The law\(end)state: MLT\n")
        #expect(reading.tree.isEmpty)
        #expect(reading.problems.map(\.range.lowerBound) == [16])
    }

    @Test("A NUL at the beginning is a control character, not UTF-16")
    func nulAtTheBeginning() {
        expect([.controlCharacter(scalar: 0)], in: "⟪here: \0⟫\0ab")
        expect([.controlCharacter(scalar: 0)], in: "a⟪here: \0⟫")
    }

    @Test(
        "Tab, line breaks, bidirectional marks and the like are allowed",
        arguments: [
            "\t", "\r\n", "\u{A0}", "\u{AD}", "\u{200D}", "\u{202E}", "\u{E000}", "\u{FDCF}", "\u{FDF0}",
            "\u{FFFD}", "\u{1FFFD}",
        ])
    func allowed(character: String) {
        #expect(read("a: \"x \(character) y\"\n").problems == [])
    }

    @Test(
        "A control character that is written as an escape is text",
        arguments: ["\\0", "\\e", "\\x7F", "\\uFEFF"])
    func escaped(escape: String) {
        #expect(read("a: \"\(escape)\"\n").problems == [])
    }
}
