import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The introduction")
struct IntroductionTests {
    @Test("It says how many of the members on the cut-off date replied, and which")
    func replies() throws {
        #expect(
            try words(["MLT": "answers:", "CZE": "answers:"]).dropLast() == [
                "As at 30 January 2011, replies had been received from 2 of the 3 Member States: the Czech Republic and Malta. Table 1 shows the replies by regional group."
            ])
    }

    @Test("Of the 192 members on 30 January 2011 eight are named in the order of that day")
    func eightOf192() throws {
        let membership = try #require(
            Membership.decode(Project.source("Templates/member-states.yaml")).accepted)
        let states = ["ARG", "CAN", "CZE", "ECU", "JPN", "JOR", "MLT", "PRT"]
        let aggregate = states.reduce(Aggregate.empty) { $0.merging(Aggregate(excluded: $1)) }
        let context = ReportContext(
            cycle: Sample.cycle(), checklist: Sample.checklist, aggregate: aggregate, membership: membership,
            language: try SampleReport.language(), layout: try SampleReport.layout())
        let section = try numbered(IntroductionSection.section(context))
        let list = "Argentina, Canada, the Czech Republic, Ecuador, Japan, Jordan, Malta and Portugal"
        #expect(
            section.words.dropLast() == [
                "As at 30 January 2011, replies had been received from 8 of the 192 Member States: \(list). Table 1 shows the replies by regional group.",
                "The replies received from \(list) await clarification and are not included in the present report; they are not counted among the replying States referred to below.",
            ])
    }

    @Test("Where more than fifty replied the table alone names them")
    func many() throws {
        let membership = try #require(
            Membership.decode(Project.source("Templates/member-states.yaml")).accepted)
        let states = membership.members(on: Sample.cycle().cutOffDate).map(\.code)
        let words = { (count: Int) in
            let aggregate = states.prefix(count).reduce(Aggregate.empty) {
                $0.merging(Aggregate(excluded: $1))
            }
            let context = ReportContext(
                cycle: Sample.cycle(), checklist: Sample.checklist, aggregate: aggregate,
                membership: membership, language: try SampleReport.language(),
                layout: try SampleReport.layout())
            return try numbered(IntroductionSection.section(context)).words[0]
        }
        #expect(
            try words(50).contains("replies had been received from 50 of the 192 Member States: Afghanistan"))
        #expect(
            try words(51)
                == "As at 30 January 2011, replies had been received from 51 of the 192 Member States. Table 1 shows the "
                + "replies by regional group.")
        #expect(try words(192).contains("replies had been received from all 192 Member States. Table 1"))
    }

    @Test("Without replies it says that there are none")
    func noReplies() throws {
        let context = try SampleReport.context()
        #expect(
            try numbered(IntroductionSection.section(context)).words.dropLast() == [
                "As at 30 January 2011, no reply had been received from any of the 3 Member States. Table 1 shows the replies by regional group."
            ])
    }

    @Test(
        "It names the States whose reply is not included, which replied all the same",
        arguments: [
            (
                ["CZE"], "2 of the 3 Member States: Canada and the Czech Republic.",
                "The reply received from the Czech Republic awaits clarification and is not included in the present report; it is not counted among the replying States referred to below."
            ),
            (
                ["MLT", "CZE"], "3 of the 3 Member States: Canada, the Czech Republic and Malta.",
                "The replies received from the Czech Republic and Malta await clarification and are not included in the present report; they are not counted among the replying States referred to below."
            ),
        ])
    func excluded(states: [String], replies: String, text: String) throws {
        let words = try words(["CAN": "answers:"], excluded: states)
        #expect(words.count == 3)
        #expect(words.first?.contains(replies) == true)
        #expect(words[1] == text)
    }

    @Test("What the Secretariat wrote comes first")
    func secretariat() throws {
        let cycle = Sample.cycle(texts: [.introduction: [SecretariatParagraph("The mandate.")]])
        let context = try SampleReport.context(cycle: cycle)
        #expect(IntroductionSection.section(context).words.first == "The mandate.")
    }

    private func words(
        _ submissions: KeyValuePairs<String, String>, excluded: [String] = []
    ) throws -> [String] {
        try numbered(IntroductionSection.section(SampleReport.context(submissions, excluded: excluded))).words
    }

    private func numbered(_ section: Section) throws -> Section {
        try ReportDocument.sample(sections: [section]).numbered().sections[0]
    }
}
