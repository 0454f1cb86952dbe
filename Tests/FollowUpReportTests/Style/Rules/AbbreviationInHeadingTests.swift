import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("FU714 abbreviation-in-heading")
struct AbbreviationInHeadingTests {
    @Test(
        "Headings of sections, at any depth, and titles of tables are read",
        arguments: ["Work of UNODC", "Use of DNA in courts", "The UN and crime"])
    func found(heading: String) throws {
        let inner = [Section(heading, []), Section("Second", [])]
        let table = Table(title: heading, columns: [], rows: [], note: "")
        for section in [
            Section(heading, []), Section("First", [], subsections: inner), Section("First", [.table(table)]),
        ] {
            let findings = try findings([section])
            #expect(findings.map(\.code) == ["FU714"])
            #expect(
                findings.first?.message.hasPrefix("the heading “\(heading)” has the abbreviation “") == true)
        }
    }

    @Test(
        "Words in full and single capitals are accepted",
        arguments: ["Follow-up to the Congress", "Vitamin A", "Émile Zola"])
    func letPass(heading: String) throws {
        #expect(try findings([Section(heading, [])]) == [])
    }

    private func findings(_ sections: [Section]) throws -> [Diagnostic] {
        var page = FirstPage(title: "Follow-up")
        page.without = Set(FirstPage.Part.allCases)
        let context = StyleContext(
            cycle: SampleReport.cycle(page), membership: Sample.membership,
            language: try SampleReport.language(),
            file: { _ in nil })
        return StyleCheck.findings(in: try ReportDocument.sample(sections: sections).numbered(), context)
    }

    @Test("The name of a State is none, whatever its letters")
    func states() throws {
        let states = ["XAA", "XAB"].map { "{ state: \($0), group: other, en: \"State \($0)\" }" }.joined(
            separator: ", ")
        try MarkedReport.check(cycle: "exercise: true\ninvented-states: [\(states)]\n")
    }

    @Test("No heading of the project’s own templates has one")
    func templates() throws {
        let phrases = try SampleReport.phrases()
        let headings: [Phrase] = [
            .introduction, .operationalization, .action, .futureActivity, .followUpProposals,
            .congressProcess,
            .phasePreparation, .phaseStructureAndConduct, .phaseOutcomeAndFollowUp, .nextCongress,
            .conclusions, .annex,
            .annexCommitments, .annexAnswers, .assistance, .repliesByGroup, .assistanceTable,
            .otherCommitmentsTable,
        ]
        for heading in headings {
            let text = StyleText(phrases(heading), at: TextPosition(paragraph: 0, text: 0), language: "en")
            #expect(text.wordsWithCapitals.isEmpty, "\(text.text)")
        }
    }
}
