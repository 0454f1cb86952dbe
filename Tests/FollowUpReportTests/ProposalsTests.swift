import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Proposals")
struct ProposalsTests {
    @Test("Sentences become paragraphs, and the noun phrases between them a lettered list")
    func sentencesAndPhrases() throws {
        let section = try section([
            "CAN": """
            proposals:
              follow-up:
                - a database
                - regular reports.
                - Canada proposed that an expert group be set up.
                - a third phrase
            """
        ])
        #expect(
            section.words == [
                "Canada proposed the following:", "Canada proposed that an expert group be set up.",
                "Canada proposed a third phrase.",
            ])
        #expect(section.paragraphs.map(\.subparagraphs) == [["A database;", "Regular reports."], [], []])
    }

    @Test("A sentence in several lines becomes several paragraphs; a noun phrase stays one entry")
    func lines() throws {
        let section = try section([
            "CZE": """
            proposals:
              follow-up:
                - "The Czech Republic proposed a group.\\nIt would meet yearly."
                - "a group\\nthat meets"
                - "Czech  Republic proposed a report."
            """
        ])
        #expect(
            section.words == [
                "The Czech Republic proposed a group.", "It would meet yearly.",
                "The Czech Republic proposed a group that meets.",
                "Czech Republic proposed a report.",
            ])
    }

    @Test("A list typed in a sentence follows it; one typed in a noun phrase goes on in its line")
    func typedLists() throws {
        let section = try section([
            "CAN": """
            proposals:
              follow-up:
                - |
                  Canada proposed:
                  1. a group
                  2. a report
                - |
                  tools, such as:
                  - manuals
                  - courses
            """
        ])
        #expect(
            section.words == [
                "Canada proposed:", "Canada proposed tools, such as: manuals; courses.",
            ])
        #expect(section.paragraphs.map(\.subparagraphs) == [["A group;", "A report."], []])
    }

    @Test(
        "A sentence that ends in a colon introduces the phrases after it, up to the next sentence",
        arguments: [
            (["a database", "reports"], "Canada saw a need for:", ["A database;", "Reports."]),
            (["a database"], "Canada saw a need for: a database.", []), ([], "Canada saw a need for:", []),
        ])
    func introduced(phrases: [String], words: String, subparagraphs: [String]) throws {
        let list = (["Canada saw a need for:"] + phrases + ["Canada proposed a group.", "a third phrase"])
            .map { "    - \"\($0)\"\n" }.joined()
        let section = try section(["CAN": "proposals:\n  follow-up:\n" + list])
        #expect(
            section.words == [
                words, "Canada proposed a group.", "Canada proposed a third phrase.",
            ])
        #expect(section.paragraphs.map(\.subparagraphs) == [subparagraphs, [], []])
    }

    @Test("States stand in alphabetical order")
    func order() throws {
        let section = try section([
            "MLT": "proposals: { follow-up: [a report] }", "CZE": "proposals: { follow-up: [a group] }",
            "CAN": "answers:",
        ])
        #expect(
            section.words == [
                "The Czech Republic proposed a group.",
                "Malta proposed a report.",
            ])
    }

    @Test("Without proposals the section says so")
    func none() throws {
        #expect(try section([:]).words == ["There are no proposals to report."])
        let other = try section(["CAN": "proposals: { tools-and-manuals: [a manual] }"])
        #expect(other.words == ["There are no proposals to report."])
    }

    private func section(_ submissions: KeyValuePairs<String, String>) throws -> Section {
        ProposalsSection.section(
            try SampleReport.context(submissions), heading: "Proposals", entries: \.followUp)
    }
}
