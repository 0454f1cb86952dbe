import TerminalText
import TestSupport
import Testing

@Suite("Text made visible")
struct VisibleTextTests {
    @Test(
        "A character that a terminal would obey or hide is escaped",
        arguments: [
            ("\u{1B}[31mred\u{1B}[0m", "\\u{1B}[31mred\\u{1B}[0m"),
            ("\u{1B}]0;title\u{7}", "\\u{1B}]0;title\\u{7}"),
            ("\u{9B}31m", "\\u{9B}31m"),
            ("a\u{0}b\u{8}c\u{7F}", "a\\u{0}b\\u{8}c\\u{7F}"),
            ("a\nb\r\nc", "a\\u{A}b\\u{D}\\u{A}c"),
            ("a\u{85}b\u{2028}c\u{2029}d", "a\\u{85}b\\u{2028}c\\u{2029}d"),
            ("\u{202E}abc\u{202C}", "\\u{202E}abc\\u{202C}"),
            ("\u{2066}abc\u{2069}", "\\u{2066}abc\\u{2069}"),
            ("\u{200E}\u{200F}\u{61C}", "\\u{200E}\\u{200F}\\u{61C}"),
            ("zero\u{200B}width", "zero\\u{200B}width"),
            ("\u{FEFF}a\u{AD}b", "\\u{FEFF}a\\u{AD}b"),
            ("\u{E0041}", "\\u{E0041}"),
        ])
    func escaped(text: String, visible: String) {
        #expect(VisibleText.escaped(text) == visible)
    }

    @Test(
        "A visible character stays as it is",
        arguments: [
            "", "status: \"implemented\"", "é e\u{301} ẞ", "عربي", "中文", "😀", "\u{A0}", "\\u{1B}", "“…”",
            "\u{FFFD}",
        ])
    func kept(text: String) {
        #expect(VisibleText.escaped(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test("A tab becomes one space")
    func tab() {
        #expect(VisibleText.escaped("\ta\t\tb") == " a  b")
    }

    @Test(
        "No control or invisible character is left, and escaping is idempotent")
    func everyCharacter() {
        let text = String(
            String.UnicodeScalarView((UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)))
        let visible = VisibleText.escaped(text)
        let unsafe: [Unicode.GeneralCategory] = [.control, .format, .lineSeparator, .paragraphSeparator]
        #expect(!visible.unicodeScalars.contains { unsafe.contains($0.properties.generalCategory) })
        #expect(VisibleText.escaped(visible).utf8.elementsEqual(visible.utf8))
    }
}
