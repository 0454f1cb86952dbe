import FollowUpCommands
import TestSupport
import Testing

@Suite("followup instrument draft")
struct InstrumentDraftVerbTests {
    @Test(
        "A file that is no text is refused with the place",
        arguments: [
            (Array("1. Lanterns\n\u{07}\n".utf8), "text.txt:2:1: error[FU004]"),
            ([0x31, 0x2E, 0x20, 0x0A, 0x20, 0xE9, 0x0A], "text.txt:2:2: error[FU002]"),
            ([0xFF, 0xFE, 0x31, 0], "text.txt:1:1: error[FU003]"),
            (Array("x\u{00}".utf8), "text.txt:1:2: error[FU004]"),
            ([], "text.txt:1:1: error[FU012]"), (Array("\n \t\u{0C}\r\n".utf8), "text.txt:1:1: error[FU012]"),
            (Array(repeating: 0x61, count: 4 << 20 + 1), "text.txt:1:1: error[FU001]"),
        ])
    func noText(bytes: [UInt8], message: String) async {
        let result = await Run("instrument draft text.txt --id lanterns", files: ["text.txt": bytes])
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.error.hasPrefix(message), "\(result.error)")
        #expect(result.error.hasSuffix("followup: text.txt cannot be read as plain text\n"))
    }

    @Test(
        "Without numbered paragraphs there is no draft, and the lines are counted all the same",
        arguments: [
            ("", "Words.\n", "no numbered paragraphs were found in text.txt"),
            (
                " --annex", "1. Words.\n",
                "no numbered paragraphs were found below the heading “Annex” in text.txt"
            ),
            (
                " --resolution", "Annex\n1. Words.\n",
                "no numbered paragraphs were found before an annex in text.txt"
            ),
        ])
    func nothing(option: String, text: String, message: String) async {
        let result = await Run(
            "instrument draft text.txt --id a -o a.yaml" + option, files: ["text.txt": Array(text.utf8)])
        #expect(result.status == 2)
        #expect(result.error.contains(" lines in all\n"))
        #expect(result.error.hasSuffix("followup: \(message)\n"))
        #expect(result.files["a.yaml"] == nil)
    }

    @Test("A file that is there is not overwritten")
    func kept() async {
        let files = ["text.txt": Array("1. Words.\n".utf8), "a.yaml": Array("mine".utf8)]
        let result = await Run("instrument draft text.txt --id a -o a.yaml", files: files)
        #expect(result.status == 2)
        #expect(result.files["a.yaml"] == Array("mine".utf8))
        #expect(result.error.contains("a.yaml cannot be written: it is there already; nothing was changed"))
    }

    @Test("The text may come from standard input, and the same text gives the same bytes")
    func standardInput() async {
        let text = "We, the keepers,\n\n1. We light lanterns.\n"
        let piped = await Run("instrument draft - --id a", input: text)
        #expect(piped.status == 0)
        #expect(piped.output.contains("text: \"We light lanterns.\""))
        #expect(await Run("instrument draft - --id a", input: text).output == piped.output)
    }

    @Test("An id is one that can name a file", arguments: ["A", "a/b", "-a", "a-", "..", "é", "a b"])
    func id(id: String) async {
        let result = await Run(["instrument", "draft", "-", "--id=\(id)"], input: "1. Words.\n")
        #expect(result.status == 2)
        #expect(result.error.contains("an id has small letters, figures and hyphens"))
    }

    @Test("No text makes a terminal obey it")
    func hostile() async {
        let text = "1. One\u{202E}.\n\n\u{202E}Words\u{200F}.\n3\u{202E}. Three³."
        let result = await Run("instrument draft - --id a", input: text)
        #expect(result.status == 0)
        #expect(
            !(result.output + result.error).unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{200F}" })
    }

    private static let report = Array(
        """
        4. We propose: Draft resolution I Safe quays Recalling its resolution 3/1, 1. Urges Member States to light quays; \
        2. Thanks pilots. Annex Quay Rules Rule 1 Quays shall be swept. Rule 2 1. Ropes shall be sound. 2. Oil shall be kept. \
        Draft resolution II Safe piers Noting the tide, 1. Urges Member States to light piers. 5. We part.

        """.utf8)
    private static let contents = """
        text: 2 paragraphs
        draft resolution I: 2 paragraphs, “Safe quays”
        draft resolution I, annex: 2 rules with 2 paragraphs in them, “Quay Rules”
        draft resolution II: 1 paragraph, “Safe piers”

        """

    @Test("The parts of a report are listed, and nothing is written")
    func list() async {
        let result = await Run("instrument draft report.txt --list", files: ["report.txt": Self.report])
        #expect(result.status == 0)
        #expect(result.output == Self.contents)
        #expect(result.error == "")
    }

    @Test("A part is drafted by its name, however its letters are written")
    func part() async {
        let arguments = [
            "instrument", "draft", "report.txt", "--id", "a", "--part", "Draft Resolution I, Annex",
        ]
        let result = await Run(arguments, files: ["report.txt": Self.report])
        #expect(result.status == 0)
        #expect(result.output.contains("title: \"Quay Rules\""))
        #expect(result.output.contains("# rule 2 (1)\n"))
        #expect(result.error.hasSuffix("Drafted: 2 rules with 2 paragraphs in them.\n"))
    }

    @Test(
        "Without a part, or with one that is not there, a report is refused with what it has",
        arguments: [
            ([], "report.txt has several parts; say which to draft with --part"),
            (["--part", "annex"], "report.txt has no part “annex”"),
        ])
    func severalParts(options: [String], message: String) async {
        let result = await Run(
            ["instrument", "draft", "report.txt", "--id", "a", "-o", "a.yaml"] + options,
            files: ["report.txt": Self.report])
        #expect(result.status == 2)
        #expect(result.error.contains(message))
        #expect(result.error.contains("    draft resolution I, annex: 2 rules"))
        #expect(result.files["a.yaml"] == nil)
    }

    @Test(
        "Options that contradict each other are refused",
        arguments: [
            (["--list", "--id", "a"], "--list stands alone"), ([], "the new instrument needs an id"),
            (["--id", "a", "--part", "annex", "--annex"], "--part names the part that is drafted"),
        ])
    func contradictions(options: [String], message: String) async {
        let result = await Run(
            ["instrument", "draft", "report.txt"] + options, files: ["report.txt": Self.report])
        #expect(result.status == 2)
        #expect(result.error.contains(message), "\(result.error)")
    }
}
