import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Paragraphs of editors")
struct EditedParagraphsTests {
    private static let canada = """
        answers:
          cybercrime-legislation: { summary: Canada reported a law., details: Canada described it. }
          cybercrime-capacity: { summary: Canada reported a course., challenges: Canada lacked funds. }
          prison-rules: { summary: Canada reported rules. }
        """
    private static let malta = "answers: { cybercrime-legislation: { summary: Malta reported a law. } }"
    private static let place = ByteText.SourceLocation(path: "editorial.yaml", range: ByteRange(70, 90))

    /// Returns a paragraph of Canada that stands for some texts.
    private static func paragraph(
        _ text: String, on theme: String = "cybercrime", replaces targets: [TextTarget]
    ) -> EditedParagraph {
        EditedParagraph(
            state: Located("CAN", at: .start), theme: Located(theme, at: .start),
            replaces: targets.map { EditedParagraph.ReplacedText($0, words: "") }, replacesRange: .start,
            text: Located(text, at: place.range),
            place: ByteText.SourceLocation(path: place.path, range: .start))
    }

    private static let texts = [
        TextTarget(item: "cybercrime-legislation", .summary),
        TextTarget(item: "cybercrime-capacity", .summary),
        TextTarget(item: "cybercrime-capacity", .challenges),
    ]

    private func context(
        _ text: String, replaces targets: [TextTarget] = texts, layout: String = "by-state",
        detailsAreApart: Bool = false, examples: [ExampleChoice] = []
    ) throws -> ReportContext {
        let written = try SampleReport.context(["CAN": Self.canada, "MLT": Self.malta]).written
        return ReportContext(
            cycle: Sample.cycle(), checklist: Sample.checklist, aggregate: written,
            membership: Sample.membership, language: try SampleReport.language(),
            layout: try SampleReport.layout(layout),
            edits: Edits(paragraphs: [Self.paragraph(text, replaces: targets)], examples: examples),
            detailsAreApart: detailsAreApart)
    }

    private static func choice(_ item: String, _ choice: ExampleChoice.Choice) -> ExampleChoice {
        ExampleChoice(
            state: Located("CAN", at: .start), item: Located(item, at: .start), choice, reason: "It is new.",
            place: place)
    }

    @Test("A paragraph stands by itself in place of all that would be composed on the theme")
    func byState() throws {
        let section = ActionByStateSection.section(
            try context("Canada, which lacked funds, had a law and a course. It said so."))
        #expect(
            section.subsections[0].words.sorted() == [
                "Canada reported rules.", "Canada, which lacked funds, had a law and a course. It said so.",
            ])
        let paragraph = try #require(
            section.subsections[0].paragraphs.first { $0.words.hasPrefix("Canada, which") })
        #expect(paragraph.sources.map(\.item) == Self.texts.map(\.item))
        #expect(paragraph.sources.map(\.field) == Self.texts.map(\.field))
        #expect(paragraph.sources.allSatisfy { $0.edited == Self.place && $0.sentences == 1...2 })
    }

    @Test("Its list is printed, further lines are paragraphs, and its State is named if it does not do so")
    func blocks() throws {
        let section = ActionByStateSection.section(
            try context("A law was adopted:\n- a first part\n- a second\nCanada lacked funds."))
        let paragraphs = section.subsections[0].paragraphs.filter { !$0.words.contains("rules") }
        #expect(
            paragraphs.map(\.words) == [
                "Canada reported as follows: A law was adopted:", "Canada lacked funds.",
            ])
        #expect(paragraphs[0].subparagraphs == ["A first part;", "A second."])
    }

    @Test(
        "Where the answers on the theme are not those that it stands for, they are composed",
        arguments: [Array(texts.dropLast()), texts + [TextTarget(item: "cybercrime-capacity", .plan)]])
    func others(targets: [TextTarget]) throws {
        let section = ActionByStateSection.section(try context("Canada had all.", replaces: targets))
        #expect(!section.subsections[0].words.joined().contains("Canada had all."))
        #expect(section.subsections[0].words.joined().contains("lacked funds"))
    }

    @Test(
        "In the second document, what it does not stand for follows it", arguments: ["by-state", "by-theme"])
    func details(layout: String) throws {
        let details = try #require(
            CompiledReport(context("Canada had all.", layout: layout, detailsAreApart: true)).details)
        let words = details.sections.flatMap(\.words)
        let position = try #require(words.firstIndex(of: "Canada had all."))
        #expect(words[position + 1].hasPrefix("Canada described it."))
    }

    @Test("A report by theme quotes it, as it was written, and names all that it stands for")
    func quoted() throws {
        let compiled = CompiledReport(
            try context("Canada had all. It had more.", layout: "by-theme", detailsAreApart: true))
        let paragraphs = compiled.report.sections.flatMap(\.subsections).flatMap(\.paragraphs)
        let quoted = try #require(paragraphs.first { $0.words.contains("Canada had all. It had more.") })
        #expect(!paragraphs.contains { $0.words.contains("Canada reported a course") })
        let edited = quoted.sources.filter { $0.edited == Self.place }
        #expect(Set(edited.map(\.item)) == Set(Self.texts.map(\.item)))
    }

    @Test("What would be composed is one paragraph, with the words of all that it stands for")
    func composed() throws {
        let context = try context("")
        #expect(
            context.composed(of: "CAN", onTheme: "cybercrime")
                == "Canada reported a law. It also reported a course. It lacked funds.")
        #expect(context.composed(of: "XXX", onTheme: "cybercrime") == nil)
    }

    @Test("The provenance has both, and reads an editor’s choices back")
    func provenance() throws {
        let context = try context(
            "Canada had all.", layout: "by-theme", detailsAreApart: true,
            examples: [Self.choice("prison-rules", .pin), Self.choice("cybercrime-capacity", .leaveOut)])
        let provenance = try Provenance(
            of: CompiledReport(context).documents, context, layout: "by-theme", folder: "2011")
        let edited = Provenance.fingerprint("Canada had all.")
        let sources = provenance.documents[1].paragraphs.flatMap(\.sources).filter { $0.edited == edited }
        #expect(sources.map(\.place) == Self.texts.map { .text(state: "CAN", $0) })
        #expect(
            provenance.choices.map { [$0.state, $0.item, $0.choice.rawValue, $0.reason] } == [
                ["CAN", "cybercrime-capacity", "leave-out", "It is new."],
                ["CAN", "prison-rules", "pin", "It is new."],
            ])
        #expect(
            provenance.choice(for: .text(state: "CAN", TextTarget(item: "prison-rules", .summary)))?.choice
                == .pin)
    }

    @Test(
        "Each public text is the source of a paragraph or left out with a reason, whatever a paragraph stands for",
        arguments: Proof.seeds(outOf: 1_000))
    func accountedFor(seed: UInt64) throws {
        let answers = RandomAnswers(seed: seed)
        let decoded = Sample.decode(
            Sample.submission(answers.text) + SampleReport.submitted, context: Sample.contextOnTreaties)
        let submission = try #require(decoded.accepted)
        let items = Sample.checklistOnTreaties.items
        let targets = submission.printedTexts(onTheme: "cybercrime", items: items).map(\.target)
        guard !targets.isEmpty else { return }
        let context = ReportContext(
            cycle: Sample.cycle(), checklist: Sample.checklistOnTreaties, aggregate: Aggregate(submission),
            membership: Sample.membership, language: try SampleReport.language(),
            layout: try SampleReport.layout(),
            edits: Edits(paragraphs: [Self.paragraph("Canada had all.", replaces: targets)]))
        let report = CompiledReport(context).report
        let provenance = try Provenance(
            of: [NamedDocument("report", report)], context, layout: "by-state", folder: "2011")
        let sources = provenance.documents.flatMap(\.paragraphs).flatMap(\.sources)
        let printed = Set(sources.map(\.place))
        let leftOut = Set(
            provenance.leftOut.compactMap { entry -> TextIdentifier? in
                if case .text(let place, _) = entry { place } else { nil }
            })
        for entry in PublicTexts(of: submission, items: items).entries
        where entry.target.field?.isFreeText ?? true {
            let place = TextIdentifier.text(state: "CAN", entry.target)
            #expect(printed.contains(place) != leftOut.contains(place), "\(entry.target)")
        }
        // What it stands for is printed in its words alone.
        for target in targets {
            let of = sources.filter {
                $0.place == .text(state: "CAN", target) && $0.place.item != nil && $0.edited != nil
            }
            #expect(of.contains { $0.edited == Provenance.fingerprint("Canada had all.") })
        }
        let text = try report.paragraphWords().values.map(\.text).joined(separator: " ")
        for secret in answers.secrets { #expect(!text.contains(secret)) }
    }
}
