import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpDrafting

@Suite("The draft of an instrument")
struct InstrumentDraftTests {
    private static let resolution = """
        General Assembly resolution 91/7

        Congress on Lanterns

        The General Assembly,

        Recalling its resolution 90/1,¹

        1. Invites Member States to light their harbours;

        2. Also welcomes the offer of oil.

        ¹ A note: “quoted”, with \\ and # marks.

        Annex

        Lantern Declaration

        We, the keepers of lanterns,

        Having assembled at the Third World Congress on Lanterns in Port Town, to talk,

        I. Oil

        1. We undertake to fill our lanterns. Therefore, we strive:

        (a) To buy oil;

        (b) To invite the Harbour Commission to meet.
        """

    @Test("The annexed text, as it is printed")
    func annex() throws {
        let draft = try #require(
            InstrumentDraft(official(Self.resolution), .annexOrWhole, id: "lanterns-2031"))
        #expect(draft.counts == (1, 2))
        let yaml = draft.yaml(from: "lanterns.txt")
        let difference = FirstDifference(
            expected: """
                instrument: "lanterns-2031"
                title: "Lantern Declaration"
                short-title: ""       # as it is cited in running text
                symbol: "General Assembly resolution 91/7, annex"
                adopted: ""           # the date, as in 2010-04-19
                adopted-by: "Third World Congress on Lanterns"

                themes:
                  - theme: ""           # an id, as in international-cooperation
                    heading: ""

                commitments:
                  # The opening words of 1.
                  # guess: states (undertaking), from “We undertake”
                  - commitment: paragraph-1
                    paragraph: "1"
                    addressee: states
                    theme: ""
                    heading: ""
                    summary: ""
                    text: "We undertake to fill our lanterns. Therefore, we strive:"

                  # guess: states (undertaking), from “we strive”
                  - commitment: paragraph-1-a
                    paragraph: "1 (a)"
                    addressee: states
                    theme: ""
                    heading: ""
                    summary: ""
                    text: "To buy oil;"

                  # guess: others (invitation), from “invite the Harbour Commission”
                  # perhaps also: states (undertaking), from “we strive”
                  - commitment: paragraph-1-b
                    paragraph: "1 (b)"
                    addressee: others
                    theme: ""
                    heading: ""
                    summary: ""
                    text: "To invite the Harbour Commission to meet."

                source:
                  preamble:
                    - text: "Having assembled at the Third World Congress on Lanterns in Port Town, to talk,"
                  headings:
                    - before: "1"
                      text: "I. Oil"
                  footnotes:
                    - note: "1"
                      text: "A note: “quoted”, with \\\\ and # marks."

                """,
            actual: Self.withoutHead(yaml))
        #expect(difference == nil)
    }

    @Test("The resolution’s own paragraphs, and the whole text where nothing is annexed")
    func parts() throws {
        let text = official(Self.resolution)
        let resolution = try #require(InstrumentDraft(text, .resolution, id: "r"))
        #expect(resolution.counts == (2, 0))
        #expect(
            resolution.yaml(from: "t").contains("\nsymbol: \"General Assembly resolution 91/7\"\nadopted: "))
        #expect(resolution.yaml(from: "t").contains("adopted-by: \"General Assembly\""))
        #expect(InstrumentDraft(official("1. We sleep."), .annexOrWhole, id: "r")?.counts.paragraphs == 1)
        #expect(InstrumentDraft(official("1. We sleep."), .annex, id: "r") == nil)
        #expect(InstrumentDraft(official("Annex\n\n1. We sleep."), .resolution, id: "r") == nil)
        #expect(InstrumentDraft(official("We sleep."), .annexOrWhole, id: "r") == nil)
    }

    @Test(
        "A resolution is named by its number, wherever in the text it is",
        arguments: [
            ("91/7. Lanterns", "General Assembly resolution 91/7"),
            ("General Assembly resolution 91/7\n\nLanterns", "General Assembly resolution 91/7"),
            ("A/RES/91/7\n\nLanterns", "General Assembly resolution 91/7"),
            ("E/RES/2031/7\n\nLanterns", "Economic and Social Council resolution 2031/7"),
            ("E/CN.15/2031/L.6\n\nLanterns", "E/CN.15/2031/L.6"), ("Lanterns", ""),
        ])
    func symbol(top: String, symbol: String) throws {
        let text = official(top + "\n\nThe General Assembly,\n\n1. We sleep.")
        let draft = try #require(InstrumentDraft(text, .annexOrWhole, id: "r"))
        #expect(draft.yaml(from: "t").contains("\nsymbol: \"\(symbol)\"\n"))
        #expect(draft.yaml(from: "t").contains("\ntitle: \"Lanterns\"\n"))
    }

    @Test("Blanks at the top of the draft are reported, and so are unknown addressees")
    func doubts() throws {
        let draft = try #require(InstrumentDraft(official("\n1. Lanterns at night."), .annexOrWhole, id: "r"))
        #expect(
            draft.doubts.map { "\($0.position.line): \($0.message)" } == [
                "1: no title was found", "1: no symbol was found", "1: no adopting body was found",
                "2: no word says whom 1 addresses",
            ])
        let text = official(Self.resolution + "\n\nAnnex II\n\nRules\n\n1. We sleep.")
        #expect(
            InstrumentDraft(text, .annex, id: "r")?.doubts.map(\.message) == [
                "a further annex with numbered paragraphs is not in the draft"
            ])
    }

    @Test("All that no word says whom it addresses is one doubt, at the first of them")
    func severalUnguessed() throws {
        let draft = try #require(
            InstrumentDraft(
                official(
                    "Lanterns\n\n1. Lanterns at night.\n\n2. We undertake to buy oil.\n\n3. Oil by day."),
                .annexOrWhole, id: "r"))
        #expect(
            draft.doubts.map { "\($0.position.line): \($0.message)" }.suffix(1) == [
                "3: no word says whom 2 of the commitments address: 1, 3"
            ])
    }

    @Test("An annex without a title takes that of its resolution, and says so; rules are cited as rules")
    func annexedRules() throws {
        let text = official(
            """
            General Assembly resolution 91/7

            Lantern Rules

            The General Assembly,

            1. Adopts the Lantern Rules annexed to the present resolution.

            Annex

            Rule 1

            Each State should fill its lanterns.

            Rule 2

            Each State should light its lanterns.
            """)
        let draft = try #require(InstrumentDraft(text, .annex, id: "r"))
        #expect(draft.counts.paragraphs == 2)
        let yaml = draft.yaml(from: "t")
        #expect(yaml.contains("\ntitle: \"Lantern Rules\"\n"))
        #expect(yaml.contains("\nunits: rules\n"))
        #expect(
            draft.doubts.map(\.message) == [
                "no adopting body was found",
                "the annex has no title of its own, and that of its resolution was taken",
            ])
        #expect(Instrument.decode(Self.file(Self.filled(yaml))).value?.unit == .rules)
    }

    @Test(
        "A draft is an instrument once its blanks are filled in",
        arguments: [InstrumentDraft.Choice.annex, .resolution])
    func filledIn(choice: InstrumentDraft.Choice) throws {
        let draft = try #require(InstrumentDraft(official(Self.resolution), choice, id: "lanterns-2031"))
        let blank = Instrument.decode(Self.file(draft.yaml(from: "t")))
        #expect(
            Set(blank.findings.map(\.code)) == ["FU103", "FU621", "FU622"],
            "only blanks, the official words and the ids are wrong with a draft")
        let filled = Instrument.decode(Self.file(Self.filled(draft.yaml(from: "t"))))
        #expect(filled.findings == [])
        #expect(filled.value?.commitments.count == draft.counts.paragraphs + draft.counts.subparagraphs)
        #expect(filled.value?.commitments.allSatisfy { $0.summary.hasPrefix("lanterns") } ?? false)
    }

    @Test(
        "Whatever the text contains, the filled-in draft is read back with its paragraphs",
        arguments: Proof.seeds(outOf: 1_000))
    func hostile(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let words = (1...5).map { _ in HostileText.random(using: &generator).filter { !$0.isNewline } }
        let source = words.enumerated().map { "\($0 + 1). We light \($1) at night.\n" }.joined()
        let text = official(source)
        let draft = try #require(InstrumentDraft(text, .annexOrWhole, id: "r"))
        let decoded = Instrument.decode(Self.file(Self.filled(draft.yaml(from: words[0]))))
        #expect(decoded.findings.isEmpty)
        #expect(decoded.value?.commitments.map(\.paragraph) == ["1", "2", "3", "4", "5"])
    }

    private static func withoutHead(_ yaml: String) -> String {
        yaml.split(separator: "\n", omittingEmptySubsequences: false).drop { $0.hasPrefix("#") }.joined(
            separator: "\n")
    }

    /// Returns the draft with other words in every blank, another id for each commitment and without the official
    /// words, as a person would finish it.
    private static func filled(_ yaml: String) -> String {
        var isInText = false
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0 != "source:" }
        return lines.enumerated().compactMap { position, line -> String? in
            isInText = line.hasPrefix("    text:") || isInText && line.hasPrefix("      ")
            if isInText { return nil }
            if line.hasPrefix("adopted:") { return "adopted: 2031-03-03" }
            if line.hasPrefix("    addressee: \"\"") { return "    addressee: none" }
            if line.hasSuffix("theme: \"\"") || line.hasPrefix("  - theme:") {
                return String(line.prefix { $0 != "\"" }) + "lanterns"
            }
            return String(line).replacing("commitment: paragraph-", with: "commitment: lanterns-")
                .replacing(": \"\"", with: ": \"lanterns \(position)\"")
        }.joined(separator: "\n")
    }

    private static func file(_ text: String) -> SourceFile {
        SourceFile(path: "draft.yaml", bytes: Array(text.utf8))
    }
}
