import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("What each State reported")
struct ActionByStateTests {
    private let answer = """
        answers:
          prison-rules:
            summary: It applied the rules.
        """

    @Test("States stand in alphabetical order of the names in use on the day of the report")
    func order() throws {
        let submissions: KeyValuePairs = ["MLT": answer, "CZE": answer, "CAN": answer]
        var laterPage = FirstPage(title: "Follow-up")
        laterPage.date = Sample.date("2020-01-30")
        let headings = { (cycle: Cycle) throws in
            ActionByStateSection.section(try SampleReport.context(submissions, cycle: cycle)).subsections
                .map(\.heading)
        }
        #expect(try headings(Sample.cycle()) == ["Canada", "Czech Republic", "Malta"])
        #expect(try headings(SampleReport.cycle(laterPage)) == ["Canada", "Czechia", "Malta"])
    }

    @Test(
        "difficulty: What stands under “challenges” is printed as difficulties, unless it says itself who reports",
        arguments: [
            (
                "Legal aid for the poor.",
                "Canada reported difficulties: Legal aid for the poor.",
                "It reported difficulties: Legal aid for the poor."
            ),
            (
                "lack of funds", "Canada reported difficulties: lack of funds.",
                "It reported difficulties: lack of funds."
            ),
            (
                "Canada stated that staff was short.", "Canada stated that staff was short.",
                "It stated that staff was short."
            ),
            (
                "The Government of Canada lacked funds.", "The Government of Canada lacked funds.",
                "The Government of Canada lacked funds."
            ),
        ])
    func difficulties(text: String, words: String, afterSummary: String) throws {
        #expect(
            try section(["CAN": "answers: { prison-rules: { challenges: \"\(text)\" } }"]).words == [words])
        #expect(
            try section([
                "CAN": "answers: { prison-rules: { summary: Canada adopted it., challenges: \"\(text)\" } }"
            ]).words
                == ["Canada adopted it. \(afterSummary)"])
    }

    @Test("A reference to an earlier answer is said, with the day on which that still held")
    func earlierAnswer() throws {
        let see = "see: { checklist: sample, cycle: \"2009\", item: prison-rules, held-on: 2011-01-01 }"
        let sentence =
            " referred, with regard to Key point of prison-rules, to its reply in an earlier reporting cycle, which still held "
            + "on 1 January 2011."
        let words = { (fields: String) throws in
            try section(["CAN": "answers:\n  prison-rules:\n    \(fields)\n    \(see)\n"]).words
        }
        #expect(try words("status: implemented") == ["Canada" + sentence])
        #expect(
            try words("summary: Canada adopted rules.\n    challenges: Staff was short.") == [
                "Canada adopted rules. It also\(sentence) It reported difficulties: Staff was short."
            ])
        #expect(try !words("confidential: true").contains { $0.contains("2009") })
    }

    @Test(
        "hanging-indent, literal-bar: lines that no blank line parts are one paragraph",
        arguments: [
            ">\n      Canada reported\n       that it had\n       a law.",
            "|\n      Canada reported\n      that it had\n      a law.",
        ])
    func oneParagraph(summary: String) throws {
        let section = try section(["CAN": "answers:\n  prison-rules:\n    summary: \(summary)\n"])
        #expect(section.words == ["Canada reported that it had a law."])
    }

    @Test("typed-list: lines with bullets are printed as a lettered list")
    func list() throws {
        let section = try section([
            "CAN": """
            answers:
              prison-rules:
                summary: >
                  Canada had adopted:
                  • the Prisons Act;
                  • the Police Act,
                    as amended.

                  It went on.
            """
        ])
        #expect(section.words == ["Canada had adopted:", "It went on."])
        #expect(
            section.paragraphs.map(\.subparagraphs) == [
                ["The Prisons Act;", "The Police Act, as amended."], [],
            ])
    }

    @Test("Answers stand in the order of the checklist, not in that of the file")
    func orderOfAnswers() throws {
        let section = try section([
            "CAN": """
            answers:
              prison-rules:
                summary: Canada applied the rules.
              cybercrime-legislation:
                summary: Canada adopted a law.
            """
        ])
        #expect(section.words == ["Canada applied the rules. It also adopted a law."])
    }

    @Test("A single State has no heading of its own, because an A needs a B")
    func oneState() throws {
        let section = try section(["CAN": answer])
        #expect(section.subsections == [])
        #expect(section.words == ["Canada reported as follows: It applied the rules."])
    }

    @Test("What was reported in detail stands in for a summary, and challenges follow")
    func detailsAndChallenges() throws {
        let section = try section([
            "CAN": """
            answers:
              cybercrime-legislation:
                status: implemented
                summary: Canada adopted a law.
                details: Canada adopted it at length.
                challenges: Funds were lacking.
              prison-rules:
                details: Canada applied the rules.
            """
        ])
        #expect(
            section.words == [
                "Canada applied the rules. It also adopted a law. It reported difficulties: Funds were lacking."
            ])
    }

    @Test(
        "A status without words is reported as a status",
        arguments: [
            "implemented", "partially implemented", "under development", "not implemented", "not applicable",
        ])
    func statusOnly(status: String) throws {
        let section = try section(["CZE": "answers: { cybercrime-legislation: { status: \(status) } }"])
        #expect(
            section.words == [
                "The Czech Republic indicated the status “\(status)” with regard to Key point of cybercrime-legislation."
            ])
    }

    @Test("A plan says what is planned, and in parentheses all that is said of it")
    func plan() throws {
        let section = try section([
            "CZE": """
            answers:
              cybercrime-legislation:
                status: under development
                plan: [{ action: to adopt a law, authority: Ministry of Justice, by: 2012-06 }]
              cybercrime-capacity:
                plan:
                  - { action: new rules, by: "2013", priority: high }
                  - { action: "training of staff.", authority: Prison Service, indicator: staff trained, resources: two trainers }
                  - { action: "an evaluation." }
            """
        ])
        #expect(
            section.words == [
                "The Czech Republic indicated the status “under development” with regard to Key point of "
                    + "cybercrime-legislation. It also planned to adopt a law by June 2012 (Ministry of Justice). It planned "
                    + "the following:"
            ])
        #expect(
            section.paragraphs.last?.subparagraphs
                == [
                    "New rules in 2013 (high priority);",
                    "Training of staff (Prison Service, indicator: staff trained, resources: two trainers);",
                    "An evaluation.",
                ])
    }

    @Test("Assistance needed and offered is given by what it is for and its kind")
    func assistance() throws {
        let section = try section([
            "MLT": """
            answers:
              prison-rules:
                summary: Malta applied the rules.
                assistance:
                  needed:
                    - { kind: training, note: "courses for prison staff." }
                    - { kind: funding }
                  offered: [{ kind: tools-and-manuals, note: "a manual;" }]
            """
        ])
        #expect(
            section.words == [
                "Malta applied the rules. It also offered a manual. It indicated a need for courses for prison staff and funding."
            ])
    }

    @Test("A State without answers is named, and has no heading")
    func silentStates() throws {
        let nothing = "answers:"
        #expect(
            try section(["CZE": nothing]).words
                == ["On action taken, the Czech Republic gave no information for publication."])
        let section = try section(["MLT": nothing, "CZE": nothing, "CAN": answer])
        #expect(
            section.words == [
                "On action taken, the Czech Republic and Malta gave no information for publication.",
                "Canada reported as follows: It applied the rules.",
            ])
    }

    @Test("A State without answers is named where its proposals stand, in whatever sections they are printed")
    func silentStatesWithProposals() throws {
        let report = CompiledReport(
            try SampleReport.context([
                "MLT": "proposals: { congress-process: { preparation: [a guide] } }", "CZE": "answers:",
                "CAN": """
                proposals:
                  tools-and-manuals: [a manual]
                  follow-up: [Canada proposed seminars., Canada proposed a database.]
                """,
            ])
        ).report
        let paragraphs = report.sections.flatMap(\.paragraphs)
        let silence = try #require(paragraphs.first { $0.words.contains("On action taken") })
        let number = { (words: String) in paragraphs.first { $0.words == words }?.number ?? 0 }
        let (manual, seminars, guide) = (
            number("Canada proposed a manual."), number("Canada proposed seminars."),
            number("Malta proposed a guide.")
        )
        #expect(
            silence.words
                == "On action taken, the Czech Republic gave no information for publication. Canada gave no information "
                + "for publication, but made proposals (see paras. \(manual)-\(seminars + 1) below). "
                + "Malta gave no information for publication, but made proposals (see para. \(guide) below)."
        )
    }

    @Test("When no State answered the section says so")
    func noAnswers() throws {
        #expect(
            try section([:]).words == ["On action taken, no State gave information for publication."])
    }

    @Test("Each paragraph of a State knows the file, the place and the item it comes from")
    func sources() throws {
        let rest = """
            answers:
              prison-rules:
                summary: Canada applied the rules.
                challenges: Canada lacked funds.
                plan: [{ action: new rules }]
            """
        let file = SourceFile(path: "CAN.yaml", bytes: Array(Sample.submission(state: "CAN", rest).utf8))
        let sources = try section(["CAN": rest]).paragraphs.flatMap(\.sources)
        #expect(sources.map(\.place.path) == ["CAN.yaml", "CAN.yaml", "CAN.yaml"])
        #expect(sources.map(\.item) == ["prison-rules", "prison-rules", "prison-rules"])
        #expect(
            sources.map { file.text(in: $0.place.range) }
                == ["Canada applied the rules.", "Canada lacked funds.", "new rules"])
    }

    private func section(_ submissions: KeyValuePairs<String, String>) throws -> Section {
        ActionByStateSection.section(try SampleReport.context(submissions))
    }
}
