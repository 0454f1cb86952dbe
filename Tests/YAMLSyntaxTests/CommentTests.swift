import TestSupport
import Testing
import YAMLSyntax

@Suite("Comments")
struct CommentTests {
    @Test(
        "A text is broken between words into lines of at most the width",
        arguments: [
            ("", []), ("   \n ", []), ("one", ["# one"]), ("one two", ["# one two"]),
            ("one two three", ["# one two", "# three"]), ("  one \n\t two  ", ["# one two"]),
            ("one two\n\nthree", ["# one two", "# three"]), ("unbreakable", ["# unbreakable"]),
            ("a unbreakable b", ["# a", "# unbreakable", "# b"]), ("中文 عربي é", ["# 中文 عربي", "# é"]),
            ("a\u{2028}b\u{85}c", ["# a b c"]),
        ])
    func lines(text: String, lines: [String]) {
        #expect(YAMLText.comment(text, prefix: "# ", width: 9) == lines)
    }

    @Test(
        "No line is longer than the width unless a single word is, and no word is lost",
        arguments: Proof.seeds(outOf: 2_000)
    )
    func random(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let text = (0..<8).map { _ in HostileText.random(using: &random) }.joined(separator: " ")
        let prefix = ["# ", "    # "].randomElement(using: &random) ?? "# "
        let width = Int.random(in: 4...100, using: &random)
        let lines = YAMLText.comment(text, prefix: prefix, width: width)
        #expect(lines.allSatisfy { $0.hasPrefix(prefix) })
        let words = lines.map { $0.dropFirst(prefix.count).split(separator: " ") }
        #expect(zip(lines, words).allSatisfy { $0.count <= width || $1.count == 1 })
        #expect(words.joined().elementsEqual(text.split(whereSeparator: \.isWhitespace)))
        for (line, next) in zip(lines, words.dropFirst()) {
            #expect(line.count + 1 + (next.first?.count ?? 0) > width, "a line is left before it is full")
        }
    }

    @Test(
        "A comment stays a comment, whatever it contains",
        arguments: HostileText.all + [
            "a\nb: c", "a\r\nb: c", "a\rb: c", "a\u{85}b: c", "a\u{2028}b: c", "a\u{2029}b: c", "a\u{B}b",
            "a\u{C}b",
            "\u{1B}[2J", "\0", "\u{7F}", "\u{9B}1m", "\u{FEFF}a", "\u{FFFE}\u{FFFF}", "---", "...", "%YAML 9",
        ])
    func staysComment(text: String) {
        let lines = YAMLText.comment(text, prefix: "# ") + ["a: 1"] + YAMLText.comment(text, prefix: "  # ")
        let reading = read(lines.map { $0 + "\n" }.joined())
        #expect(reading.problems == [])
        #expect(reading.tree.outline == "{a: 1}")
    }

    @Test("What YAML forbids even in a comment is escaped")
    func writtenOut() {
        #expect(YAMLText.comment("a\u{1B}b \u{FEFF}\u{FFFE}", prefix: "# ") == ["# a\\x1Bb \\uFEFF\\uFFFE"])
    }
}
