import Testing
import TextAnalysis

@Suite("Lines as typed, read as paragraphs and lists")
struct TypedLinesTests {
    @Test(
        "Only a blank line begins a paragraph",
        arguments: [
            ("One\n two\n  three", ["One two three"]), ("One\ntwo", ["One two"]), ("  One\ntwo", ["One two"]),
            ("One\n\ntwo", ["One", "two"]), ("One\n\n\n two\nthree", ["One", "two three"]), ("", []),
            ("One  word\n\u{A0}two", ["One word two"]),
        ])
    func paragraphs(lines: String, paragraphs: [String]) { #expect(read(lines) == paragraphs) }

    @Test(
        "typed-list: lines that begin with bullets, dashes, numbers or letters in their order are entries",
        arguments: [
            "• a law\n• a plan", "•a law\n•a plan", "- a law\n- a plan", "– a law\n– a plan",
            "— a law\n— a plan", "* a law\n* a plan", "· a law\n· a plan", "▪ a law\n▪ a plan",
            "\u{F0B7}\ta law\n\u{F0B7}\ta plan", "1. a law\n2. a plan", "1) a law\n2) a plan",
            "(1) a law\n(2) a plan", "a) a law\nb) a plan", "(a) a law\n(b) a plan", "A. a law\nB. a plan",
            "i. a law\nii. a plan", "(i) a law\n(ii) a plan", "I) a law\nII) a plan", "1)a law\n2)a plan",
            "١. a law\n٢. a plan", "  • a law\n  • a plan", "• a\n  law\n• a\n  plan", "• a law\n\n• a plan",
            "•\na law\n•\na plan", "1.\u{A0}a law\n2.\u{A0}a plan",
        ])
    func lists(lines: String) { #expect(read("It had:\n" + lines) == ["It had:", "- a law", "- a plan"]) }

    @Test(
        "A list may begin a text, stand after a colon with a single entry, go on below a blank line, hold another, and end",
        arguments: [
            ("- a\n- b", ["- a", "- b"]), ("It had:\n- a", ["It had:", "- a"]),
            ("It had laws.\n• a\n• b", ["It had laws.", "- a", "- b"]),
            ("It had:\n1. a:\n  - b\n  - c\n2. d", ["It had:", "- a:", "- b", "- c", "- d"]),
            ("It had:\n  - a;\n  - b.\nIt went on.", ["It had:", "- a;", "- b.", "It went on."]),
            ("It had:\n  - a\nlaw;\n  - b", ["It had:", "- a law;", "- b"]),
            ("It had:\n- a\n- b\n\nIt went on.", ["It had:", "- a", "- b", "It went on."]),
            (
                "1. It did.\nIt did so well.\n\n2. It went on.",
                ["- It did. It did so well.", "- It went on."]
            ),
            ("It had:\n- a\n-\n- b", ["It had:", "- a", "- b"]),
            ("(h) a\n(i) b\n(j) c", ["(h) a (i) b (j) c"]),
            (
                "It had:\n(a) a\n(b) b\n(c) c\n(d) d\n(e) e\n(f) f\n(g) g\n(h) h\n(i) i",
                ["It had:", "- a", "- b", "- c", "- d", "- e", "- f", "- g", "- h", "- i"]
            ),
        ])
    func wholeTexts(lines: String, text: [String]) { #expect(read(lines) == text) }

    @Test(
        "A dash, a number or a letter at the beginning of a line of a sentence is part of it",
        arguments: [
            "It had a law\n– of 2009 –\nand a plan.", "It had Law No.\n12. It was\n13. years old.",
            "It had a law (see\n1) and a plan.", "The law of\n2009. It held.", "It had two\n* stars.",
            "See annex\na) and annex\nb) below.", "- It had a law.", "1. It had a law.", "It had\n• a law.",
            "i. e. a law", "1.5 million were spent\n2.5 more.", "-5 degrees\n-6 degrees",
            "(see annex)\n(below)",
        ])
    func sentences(lines: String) {
        #expect(read(lines) == [lines.split(separator: "\n").joined(separator: " ")])
    }

    @Test(
        "What is read is read again as the same",
        arguments: ["It had:\n1. a\n2. b\nor c", "- a", "•\n•", "x\n• y"])
    func stable(lines: String) {
        let once = read(lines)
        #expect(read(once.joined(separator: "\n\n")) == once)
    }

    private func read(_ text: String) -> [String] {
        TypedLines(
            text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                let words = line.drop(while: \.isWhitespace)
                return TypedLines.Line(words, indentation: line.count - words.count)
            }
        ).blocks.map(\.text)
    }
}

@Suite("Paragraphs and lists of a text")
struct ProseBlockTests {
    @Test(
        "Lines that begin with “- ” are a list, a single one only after a colon",
        arguments: [
            ("One.\nTwo.", [ProseBlock("One."), ProseBlock("Two.")]),
            ("It had:\n- a\n- b\nOn.", [ProseBlock("It had:", entries: ["a", "b"]), ProseBlock("On.")]),
            ("It had:\n- a", [ProseBlock("It had:", entries: ["a"])]),
            ("It had.\n- a", [ProseBlock("It had."), ProseBlock("- a")]),
            ("- a\n- b", [ProseBlock("", entries: ["a", "b"])]), ("- a", [ProseBlock("- a")]), ("", []),
            ("-a\n-b", [ProseBlock("-a"), ProseBlock("-b")]),
        ])
    func blocks(text: String, blocks: [ProseBlock]) { #expect(ProseBlock.all(in: text) == blocks) }
}
