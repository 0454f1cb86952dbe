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
                    "Canada reported on two key points under two themes (see the conference room paper that accompanies the present report, para. 1)."
                ],
                [
                    "Malta reported on one key point (see the conference room paper that accompanies the present report, para. 2)."
                ],
            ])
        let details = try #require(compiled.details)
        #expect(details.masthead.kind == "Conference room paper")
        #expect(
            details.sections.map(\.words) == [
                [
                    "Canada reported rules. It also reported a law. It described it at length. It also cited one measure, "
                        + "namely Cybercrime Act (2010). It named Department of Justice as the agency responsible for Key "
                        + "point of cybercrime-legislation."
                ], ["Malta reported rules."],
            ])
    }

    @Test("By theme, the report says once where all is told, and gives examples")
    func byTheme() throws {
        let compiled = CompiledReport(try context("by-theme"))
        #expect(
            compiled.report.sections[2].words == [
                "The examples given below are drawn from what States reported; each is set out in full, theme by theme and "
                    + "State by State, in the conference room paper that accompanies the present report. The answers to each "
                    + "question are counted, theme by theme, in annex II."
            ])
        #expect(
            compiled.report.sections[2].subsections.map(\.words) == [
                [
                    "One of the two replying States (Canada) provided information on Cybercrime. Canada reported a law."
                ],
                [
                    "On Prisons, information was provided by both replying States (Canada and Malta). Canada reported rules. "
                        + "Malta reported rules."
                ],
            ])
        #expect(compiled.details?.sections.map(\.heading) == ["Cybercrime", "Prisons"])
        #expect(compiled.details?.sections[1].words == ["Canada reported rules.", "Malta reported rules."])
    }

    @Test("The symbol of the document, where it has one, is how the report calls it")
    func symbol() throws {
        var page = FirstPage(title: "Title")
        page.conferenceRoomPaper = "E/CN.15/2011/CRP.1"
        let compiled = CompiledReport(try context("by-state", cycle: SampleReport.cycle(page)))
        #expect(
            compiled.report.sections[2].subsections[1].words == [
                "Malta reported on one key point (see E/CN.15/2011/CRP.1, para. 2)."
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
