import Testing

@testable import FollowUpDrafting

/// Small texts of kinds that went wrong, each with its relatives.
@Suite("Texts that went wrong")
struct OfficialTextCasesTests {
    @Test(
        "we-without-comma: those who adopt are found without the comma after their name",
        arguments: [
            (
                "Lantern Charter\n\nWe the keepers of lanterns,\n\nHaving met,\n\n1. We light.",
                "We the keepers of lanterns,"
            ),
            (
                "Lantern Charter\n\nThe General Assembly\n\nRecalling lamps,\n\n1. Urges light.",
                "The General Assembly"
            ),
            (
                "Lantern Charter\n\nThe Economic and Social Council\n\nNoting oil,\n\n1. Urges light.",
                "The Economic and Social Council"
            ),
        ])
    func weWithoutComma(text: String, body: String) {
        #expect(official(text).parts[0].title == "Lantern Charter")
        #expect(official(text).parts[0].adoptingBody == body)
    }

    @Test(
        "title-comma: a title goes on after a comma at the end of its line",
        arguments: [
            (
                "Congress on Lanterns,\nOil and Wicks\n\nThe General Assembly,\n\n1. Urges light.",
                "Congress on Lanterns, Oil and Wicks"
            ),
            (
                "Congress on Lanterns,\nOil,\nWicks and Harbours\n\nThe General Assembly,\n\n1. Urges light.",
                "Congress on Lanterns, Oil, Wicks and Harbours"
            ),
            ("Charter of Lamps,\nOil and Wicks\n\n1. We light.", "Charter of Lamps, Oil and Wicks"),
        ])
    func titleComma(text: String, title: String) {
        #expect(official(text).parts[0].title == title)
    }

    @Test(
        "symbol-forms: the number of a resolution is apart from its title, in every form",
        arguments: ["S-30/1", "ES-11/1", "2625 (XXV)", "65/230 B", "217 A (III)", "3201 (S-VI)", "65/230"])
    func symbolForms(number: String) throws {
        let text = official("\(number). Lanterns at sea\n\nThe General Assembly,\n\n1. Urges light.")
        #expect(text.parts[0].title == "Lanterns at sea")
        #expect(text.parts[0].symbol == number)
        let draft = try #require(InstrumentDraft(text, .annexOrWhole, id: "r"))
        #expect(draft.yaml(from: "t").contains("\nsymbol: \"General Assembly resolution \(number)\"\n"))
    }

    @Test("symbol-forms: the symbol of the Security Council names its resolution")
    func securityCouncil() throws {
        let text = official("S/RES/9325\n\nLanterns at sea\n\nThe Security Council,\n\n1. Urges light.")
        let draft = try #require(InstrumentDraft(text, .annexOrWhole, id: "r"))
        #expect(draft.yaml(from: "t").contains("\nsymbol: \"Security Council resolution 9325\"\n"))
        #expect(draft.yaml(from: "t").contains("\ntitle: \"Lanterns at sea\"\n"))
    }

    @Test(
        "number-own-line: a number on a line of its own numbers the text below it",
        arguments: [
            "Charter\n\n1.\nWe light lamps.\n2.\nWe buy oil\nin summer.\n3.\nWe sleep.",
            "Charter\n\n1.\n\nWe light lamps.\n\n2.\n\nWe buy oil\nin summer.\n\n3.\n\nWe sleep.",
            "Charter\n\n(1)\nWe light lamps.\n(2)\nWe buy oil\nin summer.\n(3)\nWe sleep.",
        ])
    func numberOwnLine(text: String) {
        #expect(
            official(text).paragraphs == ["1: We light lamps.", "2: We buy oil in summer.", "3: We sleep."])
        #expect(official(text).parts[0].title == "Charter")
    }

    @Test("number-own-line: letters too")
    func letterOwnLine() {
        let text = official("Charter\n\n1.\nWe buy:\n(a)\nOil;\n(b)\nWicks.\n2.\nWe sleep.")
        #expect(text.paragraphs == ["1: We buy:", "1 (a): Oil;", "1 (b): Wicks.", "2: We sleep."])
    }

    @Test(
        "roman-own-line: a numeral on a line of its own belongs to the heading below it",
        arguments: [
            "Charter\n\nI.\nLamps\n\n1. We light lamps.\n\nII.\nOil\n\n2. We buy oil.",
            "Charter\n\nI.\nLamps\n1. We light lamps.\nII.\nOil\n2. We buy oil.",
        ])
    func romanOwnLine(text: String) {
        #expect(official(text).paragraphs == ["1: We light lamps.", "2: We buy oil."])
        #expect(official(text).parts[0].headings.map(\.text) == ["I. Lamps", "II. Oil"])
    }

    @Test("chapeau: what introduces the next paragraphs is kept apart, and says whom they address")
    func chapeau() throws {
        let text = official(
            "Charter\n\n1. Lamps save ships.\n\n2. Lamps are few. We therefore endeavour to do the following:\n\n3. Light lamps.\n\n4. Buy oil."
        )
        #expect(
            text.paragraphs == [
                "1: Lamps save ships.", "2: Lamps are few.", "3: Light lamps.", "4: Buy oil.",
            ])
        #expect(text.parts[0].chapeaux.map(\.text) == ["We therefore endeavour to do the following:"])
        let draft = try #require(InstrumentDraft(text, .annexOrWhole, id: "r"))
        #expect(
            draft.yaml(from: "t").contains(
                "# guess: states (undertaking), from “We therefore endeavour”\n  - commitment: paragraph-3"))
    }

    @Test("chapeau: what introduces letters, or is all that a paragraph says, stays with it")
    func noChapeau() {
        #expect(official("1. Lamps are few. We endeavour:\n(a) To buy oil.").parts[0].chapeaux.isEmpty)
        #expect(
            official("1. We endeavour:\n2. Lamps burn.").paragraphs == ["1: We endeavour:", "2: Lamps burn."])
    }

    @Test("rules: each is one, with its heading and its paragraphs")
    func rules() {
        let text = official(
            """
            Harbour Rules

            Rule 1
            Visits

            1. Visits are free.

            2. Visitors are counted.

            Rule 2
            Lamps

            1. Lamps are lit.

            2. Lamps are
            cleaned.

            Rule 3

            Oil is kept.
            """)
        #expect(text.parts[0].title == "Harbour Rules")
        #expect(
            text.paragraphs == [
                "1: ", "1 (1): Visits are free.", "1 (2): Visitors are counted.", "2: ",
                "2 (1): Lamps are lit.",
                "2 (2): Lamps are cleaned.", "3: Oil is kept.",
            ])
        #expect(text.parts[0].headings.map(\.text) == ["Visits", "Lamps"])
    }

    @Test(
        "articles: each is one, however its number is written",
        arguments: ["Article %", "ARTICLE %", "**Article %**", "Article %."])
    func articles(mark: String) {
        let text = official(
            (1...3).map {
                mark.replacing("%", with: String($0))
                    + "\n\nPort \(["A", "B", "C"][$0 - 1]) shall be lit.\n\n"
            }.joined())
        #expect(
            text.paragraphs == [
                "1: Port A shall be lit.", "2: Port B shall be lit.", "3: Port C shall be lit.",
            ])
    }

    @Test("flattened: numbers and letters in mid-line are found")
    func flattened() {
        let text = official(
            "Lantern Charter We, the keepers, Having met, 1. We acknowledge old policies. 2. We note oil. 3. We acknowledge lamps. Therefore, we strive: (a) To buy oil; (b) To store it. 4. We sleep."
        )
        #expect(text.parts[0].title == "Lantern Charter")
        #expect(text.parts[0].adoptingBody == "We, the keepers,")
        #expect(
            text.paragraphs == [
                "1: We acknowledge old policies.", "2: We note oil.",
                "3: We acknowledge lamps. Therefore, we strive:",
                "3 (a): To buy oil;", "3 (b): To store it.", "4: We sleep.",
            ])
        #expect(text.doubtful == [])
    }

    @Test("markdown-lazy: paragraphs that are all numbered 1 count on", arguments: ["\n", "\n\n"])
    func markdownLazy(between: String) {
        let text = official(
            "# Charter\n\n"
                + ["1. We light lamps.", "1. We buy oil.", "1. We sleep."].joined(separator: between))
        #expect(text.paragraphs == ["1: We light lamps.", "2: We buy oil.", "3: We sleep."])
    }

    @Test(
        "other-marks: numbers and letters with other marks",
        arguments: ["1)|2)|a)|b)", "(1)|(2)|(a)|(b)", "1.|2.|a)|b)", "1\\.|2\\.|(a)|(b)"])
    func otherMarks(marks: String) {
        let marks = marks.split(separator: "|")
        let text = official(
            "Charter\n\n\(marks[0]) We strive:\n\(marks[2]) To buy oil;\n\(marks[3]) To store it.\n\(marks[1]) We sleep."
        )
        #expect(
            text.paragraphs == ["1: We strive:", "1 (a): To buy oil;", "1 (b): To store it.", "2: We sleep."])
    }

    @Test("other-marks: a space that was lost after the number")
    func lostSpace() {
        #expect(
            official("Charter\n\n1.We light.\n\n2.We sleep.").paragraphs == ["1: We light.", "2: We sleep."])
    }
}
