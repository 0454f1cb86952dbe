import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The document with what States reported in full")
struct DetailsDocumentTests {
    private static let canada = """
        answers:
          cybercrime-legislation:
            status: implemented
            summary: Canada reported a law.
            details: Canada described it at length.
            measures: [{ title: Cybercrime Act, year: 2010 }]
            authority: Department of Justice
          prison-rules: { summary: Canada reported rules. }
        """
    private static let malta = "answers: { prison-rules: { summary: Malta reported rules. } }"

    @Test("By State, the report leads from each State to its paragraphs, which hold all that it wrote")
    func byState() throws {
        let compiled = CompiledReport(try context("by-state"))
        let states = compiled.report.sections[2].subsections
        #expect(states.map(\.heading) == ["Canada", "Malta"])
        #expect(
            states.map(\.words) == [
                [
                    "Canada reported on two key points under two themes (see the conference room paper that accompanies the present report, paras. 1-5)."
                ],
                [
                    "Malta reported on one key point (see the conference room paper that accompanies the present report, para. 6)."
                ],
            ])
        let details = try #require(compiled.details)
        #expect(details.masthead.kind == "Conference room paper")
        #expect(
            details.sections.map(\.words) == [
                [
                    "Canada reported a law.", "Canada described it at length.",
                    "Canada cited the following measures: Cybercrime Act (2010).",
                    "On the key point “Key point of cybercrime-legislation”, Canada named as the responsible agency: Department of Justice.",
                    "Canada reported rules.",
                ], ["Malta reported rules."],
            ])
    }

    @Test("By theme, the report leads from each theme to its paragraphs")
    func byTheme() throws {
        let compiled = CompiledReport(try context("by-theme"))
        #expect(
            compiled.report.sections[2].subsections.map { $0.words.last } == [
                "The States concerned are named, and what they reported is set out in full, elsewhere (see the conference room paper that accompanies the present report, paras. 1-6).",
                "The States concerned are named, and what they reported is set out in full, elsewhere (see the conference room paper that accompanies the present report, paras. 7-9).",
            ])
        #expect(
            compiled.report.sections[2].subsections[1].words[0]
                == "On the key point “Key point of prison-rules”, both replying States provided information without indicating a status."
        )
        #expect(compiled.details?.sections.map(\.heading) == ["Cybercrime", "Prisons"])
        #expect(
            compiled.details?.sections[1].words[0]
                == "On the key point “Key point of prison-rules”, both replying States (Canada and Malta) provided information without indicating a status."
        )
    }

    @Test("The symbol of the document, where it has one, is how the report calls it")
    func symbol() throws {
        var page = FirstPage(title: "Title")
        page.conferenceRoomPaper = "E/CN.15/2011/CRP.1"
        let compiled = CompiledReport(try context("by-state", cycle: SampleReport.cycle(page)))
        #expect(
            compiled.report.sections[2].subsections[1].words == [
                "Malta reported on one key point (see E/CN.15/2011/CRP.1, para. 6)."
            ])
        #expect(compiled.details?.masthead.marks == ["E/CN.15/2011/CRP.1"])
    }

    @Test("The report itself is shorter, and without a second document nothing refers to one")
    func wordCount() throws {
        let short = CompiledReport(try context("by-theme")).report
        let long = CompiledReport(try context("by-theme", detailsAreApart: false))
        #expect(long.details == nil)
        #expect(long.documents.map(\.name) == ["report"])
        #expect(!long.report.sections.flatMap(\.paragraphs).contains { $0.words.contains("conference room") })
        #expect(short.wordCount > 0)
    }

    private func context(
        _ layout: String, cycle: Cycle = Sample.cycle(), detailsAreApart: Bool = true
    ) throws -> ReportContext {
        try SampleReport.context(
            ["MLT": Self.malta, "CAN": Self.canada], cycle: cycle, layout: SampleReport.layout(layout),
            detailsAreApart: detailsAreApart)
    }
}
