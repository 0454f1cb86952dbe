import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Action by theme")
struct ActionByThemeTests {
    private static let canada = """
        answers:
          cybercrime-legislation:
            status: implemented
            summary: Canada reported a law.
            challenges: Canada lacked funds.
          cybercrime-capacity:
            measures: [{ title: A course, year: 2010 }]
            assistance:
              needed: [{ kind: training, note: training of judges }]
            plan: [{ action: a second course, by: "2012" }]
          prison-rules: { authority: Ministry of Justice }
        """
    private static let malta = """
        answers:
          cybercrime-legislation: { summary: Malta reported another law. }
          cybercrime-capacity:
            assistance: { offered: [{ kind: training }, { kind: funding }] }
        """

    @Test(
        "A theme has what the replies say together, what States report in alphabetical order, and the assistance"
    )
    func parts() throws {
        let section = ActionByThemeSection.section(try context(["MLT": Self.malta, "CAN": Self.canada]))
        #expect(
            section.words == ["The answers to each question are counted, theme by theme, in annex II."])
        #expect(section.subsections.map(\.heading) == ["Cybercrime", "Prisons"])
        #expect(
            section.subsections.map(\.words) == [
                [
                    "Both replying States (Canada and Malta) provided information on Cybercrime. Canada reported a law. It "
                        + "lacked funds. It also cited one measure, namely A course (2010). It indicated a need for training "
                        + "of judges. It also planned one step, namely a second course in 2012.",
                    "Malta reported another law. It also offered training and funding.",
                    "Canada reported difficulties. Canada indicated a need for assistance in the form of training, while Malta "
                        + "offered assistance in the form of training and funding.",
                ],
                [
                    "On Prisons, information was provided by one of the two replying States (Canada). Canada named Ministry of "
                        + "Justice as the agency responsible for Key point of prison-rules."
                ],
            ])
    }

    @Test("The themes on which nobody reported stand together, without headings")
    func silent() throws {
        let section = ActionByThemeSection.section(try context(["MLT": Self.malta]))
        #expect(
            section.words.prefix(2) == [
                "The answers to each question are counted, theme by theme, in annex II.",
                "No replying State gave information for publication on Prisons.",
            ])
        #expect(section.subsections.isEmpty)
    }

    @Test("Needs are set against offers by kind, and only States that can be named are in the table")
    func assistance() throws {
        let section = AssistanceSection.section(
            try context([
                "MLT": Self.malta, "CAN": Self.canada,
                "CZE":
                    "answers: { prison-rules: { assistance: { needed: [{ kind: equipment }] }, confidential: true } }",
            ]))
        guard case .table(let table) = section.blocks[1] else { return }
        #expect(
            table.rows == [["Training", "Canada", "Malta"], ["Funding", "–", "Malta"]])
        #expect(
            section.words == [
                "One of the three replying States indicated a need for technical assistance, and one offered it.  sets needs against offers."
            ])
    }

    @Test("Without needs and offers the section says so")
    func noAssistance() throws {
        #expect(
            AssistanceSection.section(try context([:])).words == [
                "In answers for publication, no replying State indicated that it needed technical assistance, and none offered it."
            ])
    }

    private func context(_ submissions: KeyValuePairs<String, String>) throws -> ReportContext {
        try SampleReport.context(submissions, layout: SampleReport.layout("by-theme"))
    }
}
