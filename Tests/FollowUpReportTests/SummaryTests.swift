import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The summary")
struct SummaryTests {
    @Test("It names the mandate and the instrument, or what the Secretariat wrote")
    func scope() throws {
        #expect(
            try words().first
                == "The present report has been prepared pursuant to resolution 1/1. It provides information on follow-up to the Sample Declaration: on what has been done to that end, on action taken by Member States and on the proposals made by them."
        )
        #expect(
            try words(texts: [.summary: [SecretariatParagraph("It is on lanterns.")]]).first
                == "It is on lanterns.")
    }

    @Test("Without replies it says so, and counts nothing")
    func noReplies() throws {
        #expect(
            try words().dropFirst() == ["As at 30 January 2011, none of the 3 Member States had replied."])
    }

    @Test(
        "It says how many of each regional group replied",
        arguments: [
            (
                ["CAN"],
                "1 of the 3 Member States had replied: none of the Eastern European States and 1 of the 2 Other States."
            ),
            (
                ["CZE"],
                "1 of the 3 Member States had replied: the only one of the Eastern European States and none of the 2 Other States."
            ),
            (
                ["CAN", "MLT"],
                "2 of the 3 Member States had replied: none of the Eastern European States and all 2 Other States."
            ),
        ])
    func groups(states: [String], text: String) throws {
        let aggregate = states.reduce(Aggregate.empty) { $0.merging(Aggregate(excluded: $1)) }
        let words = SummaryText.paragraphs(try SampleReport.context(aggregate)).map(\.words)
        #expect(words[1].hasPrefix("As at 30 January 2011, \(text)"))
    }

    @Test(
        "Replies that are left out are named as such",
        arguments: [
            (["CZE"], " One of the replies awaits clarification and is not reflected below."),
            (["CZE", "MLT"], " Two of the replies await clarification and are not reflected below."),
        ])
    func excluded(states: [String], text: String) throws {
        #expect(try words(["CAN": "answers:"], excluded: states)[1].hasSuffix(text))
    }

    @Test("Replies without answers for publication are said to have none")
    func noAnswers() throws {
        let secret = "answers: { prison-rules: { status: implemented, confidential: true } }"
        #expect(
            try words(["CAN": "answers:"])[2] == "On action taken, no State gave information for publication."
        )
        #expect(try words(["CAN": secret]) == words(["CAN": "answers:"]))
    }

    @Test("Action, difficulties and assistance are counted by States, each once however much it answered")
    func findings() throws {
        let answers = """
            answers:
              prison-rules: { status: implemented, challenges: Canada lacked staff., assistance: { needed: [{ kind: training }] } }
              cybercrime-legislation: { status: implemented }
              cybercrime-capacity: { status: implemented }
            """
        let text = try words([
            "CAN": answers, "CZE": "answers: { prison-rules: { status: under development } }",
            "MLT":
                "answers: { prison-rules: { status: not implemented, assistance: { offered: [{ kind: training }] } } }",
        ])[2]
        #expect(
            text.hasPrefix(
                "All three replying States provided information on action taken. Action was most often reported on Prisons (two of the three replying States). "
            ))
        #expect(text.contains(" One of the three replying States reported difficulties. "))
        #expect(
            text.hasSuffix(
                " One of the three replying States indicated a need for technical assistance; one offered technical assistance."
            ))
    }

    @Test(
        "What most States report is the largest numbers, at most three, none below two and none without its equals",
        arguments: [
            ([], []), ([1, 1, 1], []), ([1, 2, 1], [1]), ([2, 3], [1, 0]), ([2, 2, 2], [0, 1, 2]),
            ([2, 2, 2, 2], []), ([5, 2, 2, 2, 2], [0]), ([4, 5, 3, 3, 1], [1, 0]),
            ([4, 5, 3, 2, 3, 9], [5, 1, 0]),
        ])
    func mostOften(counts: [Int], positions: [Int]) {
        #expect(SummaryFindings.mostOften(counts).map(\.position) == positions)
    }

    @Test("Nothing that is not named is as often reported as what is", arguments: Proof.seeds(outOf: 1_000))
    func honest(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let counts = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            Int.random(in: 0...6, using: &random)
        }
        let named = SummaryFindings.mostOften(counts)
        #expect(named.count <= SummaryFindings.maxMostOften)
        let rest = counts.indices.filter { position in !named.contains { $0.position == position } }.map {
            counts[$0]
        }
        for entry in named {
            #expect(entry.count == counts[entry.position] && entry.count >= 2)
            #expect(rest.allSatisfy { $0 < entry.count })
        }
    }

    @Test("It ends with what the Secretariat says, or else with where the conclusions stand")
    func recommendation() throws {
        let conclusions = (0...1).map {
            SecretariatParagraph(text: Located("Text.", at: ByteRange($0, $0 + 1)))
        }
        let report = { (texts: [Cycle.Part: [SecretariatParagraph]]) in
            try CompiledReport(SampleReport.context(cycle: Sample.cycle(texts: texts))).report
        }
        let own = SecretariatParagraph("The Commission may wish to meet ({see replies}).")
        #expect(
            try report([.recommendation: [own]]).summary.last?.words
                == "The Commission may wish to meet (see para. 1 below).")
        let referred = try report([.conclusions: conclusions])
        let numbers = referred.sections.flatMap(\.paragraphs).suffix(2).map(\.number)
        #expect(
            referred.summary.last?.words
                == "The report ends with conclusions and recommendations (see paras. \(numbers[0])-\(numbers[1]) below)."
        )
    }

    @Test("Each sentence that counts answers is traced to them, and what the Secretariat wrote to its file")
    func traced() throws {
        let cycle = Sample.cycle(texts: [
            .summary: [SecretariatParagraph(text: Located("It is on lanterns.", at: ByteRange(1, 2)))],
            .recommendation: [
                SecretariatParagraph(text: Located("The Commission may wish to meet.", at: ByteRange(3, 4)))
            ],
        ])
        let context = try SampleReport.context(
            [
                "CAN":
                    "answers: { prison-rules: { status: implemented, assistance: { offered: [{ kind: training }] } } }",
                "MLT": "answers: { prison-rules: { status: implemented } }",
            ], cycle: cycle)
        let report = CompiledReport(context).report
        let provenance = try Provenance(
            of: [NamedDocument("report", report)], context, layout: "by-state", folder: "2011")
        let summary = provenance.documents[0].paragraphs.filter(\.name.isInSummary)
        #expect(summary.map(\.name) == [.summary(1), .summary(2), .summary(3), .summary(4)])
        #expect(provenance.documents[0].section(of: summary[0]) == "Summary")
        #expect(summary[1].sources.map(\.place.state) == ["CAN", "MLT"])
        #expect(summary[2].sources(ofSentence: 2).map(\.place.state) == ["CAN", "MLT"])
        #expect(summary[2].sources(ofSentence: 3).map(\.place.state) == ["CAN"])
        #expect(
            [summary[0], summary[3]].map { $0.sources.map(\.place) } == [
                [.secretariat(SecretariatTextIdentifier(.summary, paragraph: 1))],
                [.secretariat(SecretariatTextIdentifier(.recommendation, paragraph: 1))],
            ])
        let words = try report.paragraphWords()
        #expect(words[.summary(3)]?.text == report.summary[2].words)
        #expect(words[.summary(4)]?.text == "The Commission may wish to meet.")
    }

    private func words(
        _ submissions: KeyValuePairs<String, String> = [:], excluded: [String] = [],
        texts: [Cycle.Part: [SecretariatParagraph]] = [:]
    ) throws -> [String] {
        SummaryText.paragraphs(
            try SampleReport.context(submissions, excluded: excluded, cycle: Sample.cycle(texts: texts))
        ).map(\.words)
    }
}
