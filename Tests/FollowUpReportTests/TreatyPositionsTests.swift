import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("What States report on treaties")
struct TreatyPositionsTests {
    private static func answer(_ entries: String, _ rest: String = "") -> String {
        "answers: { prison-rules: { treaties: [\(entries)]\(rest.isEmpty ? "" : ", " + rest) } }"
    }

    private static func context(
        _ submissions: KeyValuePairs<String, String>, layout: String = "by-state"
    ) throws -> ReportContext {
        try SampleReport.context(
            submissions, layout: SampleReport.layout(layout), checklist: Sample.checklistOnTreaties,
            in: Sample.contextOnTreaties)
    }

    /// Returns what Canada says in the section on its action.
    private static func ofCanada(_ entries: String, _ rest: String = "") throws -> Paragraph {
        let context = try context(["CAN": answer(entries, rest)])
        let section = ActionByStateSection.section(context, ReplyParagraphs.all(context))
        return try #require(section.paragraphs.first)
    }

    @Test(
        "One State: a sentence for each position, with dates and notes",
        arguments: [
            (
                "{ treaty: pact, position: party, since: \"2004\" }",
                "Canada reported that it was a party to the Pact against Cybercrime, since 2004."
            ),
            (
                "{ treaty: accord, position: signatory, note: a bill was being drafted. }",
                "Canada reported that it had signed but not ratified the Prison Accord (a bill was being drafted)."
            ),
            (
                "{ treaty: pact, position: party, since: 2004-05-21, note: with a reservation }",
                "Canada reported that it was a party to the Pact against Cybercrime (since 21 May 2004; with a reservation)."
            ),
            (
                "{ treaty: pact, position: party, since: 2004-05 }, { treaty: accord, position: party, since: 2004-05 }",
                "Canada reported that it was a party to the Pact against Cybercrime and the Prison Accord, since May 2004."
            ),
            (
                "{ treaty: pact, position: party, since: \"2004\" }, { treaty: accord, position: party }",
                "Canada reported that it was a party to the Pact against Cybercrime (since 2004) and the Prison Accord."
            ),
            (
                "{ treaty: covenants, position: party }",
                "Canada reported that it was a party to all of the four covenants on extradition."
            ),
            (
                "{ treaty: covenants, position: considering }",
                "Canada reported that it was considering becoming a party to one or more of the four covenants on extradition."
            ),
            (
                "{ treaty: pact, position: not party }, { treaty: accord, position: party }",
                "Canada reported that it was a party to the Prison Accord. It was not a party to the Pact against Cybercrime."
            ),
        ])
    func oneState(entries: String, words: String) throws {
        #expect(try Self.ofCanada(entries).words == words)
    }

    @Test("Long notes on several treaties are lettered")
    func list() throws {
        let note = Array(repeating: "word", count: 35).joined(separator: " ")
        let paragraph = try Self.ofCanada(
            "{ treaty: pact, position: signatory, note: \(note) }, { treaty: accord, position: signatory, note: \(note) }"
        )
        #expect(paragraph.words == "Canada reported that it had signed but not ratified the following:")
        #expect(
            paragraph.subparagraphs == [
                "The Pact against Cybercrime (\(note));", "The Prison Accord (\(note)).",
            ])
        #expect(paragraph.sources.map(\.field) == [.treaties, .treaties])
    }

    @Test("They come before the summary")
    func order() throws {
        let words = try Self.ofCanada(
            "{ treaty: pact, position: party }", "summary: Canada adopted an act in 2005."
        ).words
        #expect(words.hasPrefix("Canada reported that it was a party to the Pact against Cybercrime. "))
        #expect(words.hasSuffix("adopted an act in 2005."))
    }

    private static let three: KeyValuePairs = [
        "MLT": answer("{ treaty: pact, position: party }, { treaty: accord, position: considering }"),
        "CZE": answer("{ treaty: pact, position: party }, { treaty: covenants, position: not party }"),
        "CAN": answer(
            "{ treaty: pact, position: signatory, note: W1 }, { treaty: accord, position: considering }"),
    ]

    private static let sentences = """
        The positions on treaties set out here are those that States reported; they are not taken from the records of \
        the depositaries. Two of the three replying States (the Czech Republic and Malta) reported that they were \
        parties to the Pact against Cybercrime; and one (Canada) had signed but not ratified it. With regard to the \
        Prison Accord, two (Canada and Malta) reported that they were considering becoming parties to it. In respect \
        of the four covenants on extradition, one (the Czech Republic) reported that it was not a party to one or more \
        of them.
        """

    @Test("All together: States are counted by position, and named in a table in alphabetical order")
    func together() throws {
        let blocks = TreatyPositionsOverview(try Self.context(Self.three)).blocks
        guard case .paragraph(let paragraph) = blocks.first, case .table(let table) = blocks.last else {
            Issue.record("\(blocks)")
            return
        }
        #expect(blocks.count == 3)
        #expect(paragraph.words == Self.sentences)
        #expect(paragraph.sources.allSatisfy { $0.item == "prison-rules" && $0.language == "en-GB-oxendict" })
        #expect(
            table.columns.map(\.heading) == [
                "Treaty", "Parties", "Signed but not ratified", "Not parties", "Considering becoming parties",
            ])
        #expect(
            table.rows.map { $0.map(\.text) } == [
                ["Pact against Cybercrime", "Czech Republic, Malta", "Canada", "–", "–"],
                ["Accord on Prisons, Prisoners and Staff", "–", "–", "–", "Canada, Malta"],
                ["Four covenants on extradition", "–", "–", "Czech Republic", "–"],
            ])
    }

    @Test("Neighbours on which the same States are in one position stand in one sentence")
    func neighbours() throws {
        let both = Self.answer(
            "{ treaty: pact, position: not party }, { treaty: accord, position: not party }")
        let blocks = TreatyPositionsOverview(try Self.context(["CAN": both, "MLT": both, "CZE": ""])).blocks
        guard case .paragraph(let paragraph) = blocks.first else { return }
        #expect(
            paragraph.words.hasSuffix(
                """
                 Two of the three replying States (Canada and Malta) reported that they were not parties to the Pact \
                against Cybercrime and the Prison Accord.
                """))
    }

    @Test("Treaties named together after others are referred to together")
    func neighboursAfterAnother() throws {
        let first = Self.answer(
            "{ treaty: pact, position: party }, { treaty: accord, position: party }")
        let second = Self.answer("{ treaty: pact, position: signatory }")
        let blocks = TreatyPositionsOverview(
            try Self.context(["CAN": first, "MLT": second, "CZE": second])
        ).blocks
        guard case .paragraph(let paragraph) = blocks.first else { return }
        #expect(
            paragraph.words.hasSuffix(
                " With regard to the Prison Accord, one (Canada) reported that it was a party to it."))
    }

    @Test("A report by State has the table as an annex, one by theme all of it under its theme")
    func places() throws {
        let byState = CompiledReport(try Self.context(Self.three)).report
        #expect(byState.annexes.map(\.label) == ["Annex I", "Annex II"])
        #expect(byState.annexes.last?.heading == "Positions on treaties, as reported by States")
        let byTheme = try Self.context(Self.three, layout: "by-theme")
        let section = ActionByThemeSection.section(byTheme, ReplyParagraphs.all(byTheme), .none)
        // A single theme is part of the section itself.
        #expect(section.words.contains(Self.sentences))
        let tables = (section.blocks + section.subsections.flatMap(\.blocks)).compactMap { block in
            if case .table(let table) = block { table.title } else { nil }
        }
        #expect(tables == ["Positions on treaties concerning Prisons, as reported by States"])
    }

    @Test("Without a position there is neither a sentence nor a table")
    func nothing() throws {
        let context = try Self.context(["CAN": "answers: { prison-rules: { authority: Ministry } }"])
        #expect(TreatyPositionsOverview(context).blocks == [])
        #expect(CompiledReport(context).report.annexes.map(\.label) == ["Annex"])
    }

    @Test("Positions in confidence change nothing")
    func confidential() throws {
        let open = Self.answer("{ treaty: pact, position: party }")
        let secret = Self.answer("{ treaty: pact, position: signatory }", "confidential: true")
        let with = try Self.context(["CAN": open, "MLT": secret])
        let without = try Self.context(["CAN": open, "MLT": ""])
        #expect(CompiledReport(with) == CompiledReport(without))
    }

    @Test("The annex that counts statuses leaves the item out")
    func annex() throws {
        let tables = AnswersTable.tables(try Self.context(Self.three)).tables
        #expect(
            tables.flatMap(\.rows).map { $0[0].text } == [
                "Key point of cybercrime-legislation", "Key point of cybercrime-capacity",
            ])
    }
}
