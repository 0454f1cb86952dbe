import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Contributions and outcomes in the report")
struct ContributionTests {
    private static let outcomes = [
        Outcome(
            id: "workshop", title: Located("the workshop", at: ByteRange(1, 2)), organizer: "Institute",
            document: "A/7",
            recommendations: [
                Located("a register", at: ByteRange(3, 4)), Located("a guide", at: ByteRange(5, 6)),
            ], addressees: [.commission, .others]),
        Outcome(
            id: "handbook", title: Located("the handbook", at: ByteRange(7, 8)),
            recommendations: [Located("its use", at: ByteRange(9, 10))], addressees: [.others]),
        Outcome(id: "meeting", title: Located("the meeting", at: ByteRange(11, 12)), addressees: [.states]),
    ]

    /// Returns a context with contributions, given as contributor and what their files say from `reports:` on.
    private func context(
        _ files: KeyValuePairs<String, String>, excluded: [String] = [], edits: Edits = Edits(),
        outcomes: [Outcome] = [], layout: ReportLayout? = nil
    ) throws -> ReportContext {
        let cycle = Sample.cycle(outcomes: outcomes)
        let accepted = try files.map { contributor, rest in
            let file = SourceFile(
                path: "contributions/\(contributor).yaml",
                bytes: Array(Sample.contribution(contributor, "reports:\n" + rest).utf8))
            let decoded = Contribution.decode(file, in: Sample.contributionContext(cycle))
            return try #require(decoded.accepted, "\(decoded.findings)")
        }
        return try SampleReport.context(
            .empty,
            contributions: ReceivedContributions(Sample.contributors, accepted: accepted, excluded: excluded),
            edits: edits, cycle: cycle, layout: layout)
    }

    @Test(
        "They stand in section II: the author’s as it is and first, the others attributed, with their documents"
    )
    func attributed() throws {
        let document = CompiledReport(
            try context([
                "institute": "  - { about: [study], summary: A study was made., documents: [A/1, A/2] }\n",
                "secretariat": "  - { about: [study], summary: A group met. }\n",
            ])
        ).report
        let section = document.sections[1]
        #expect(
            section.words.dropLast() == [
                "A group met.", "The Institute reported as follows: A study was made.[See A/1 and A/2.]",
            ])
        guard case .table(let table) = try #require(section.blocks.last) else { return }
        #expect(table.rows.map(\.last) == [.text("4-5")])
    }

    @Test(
        "A text that begins with the name of its contributor needs no attribution",
        arguments: [
            "The Institute reported a study.", "The Institute for the Study of Crime noted a study.",
        ])
    func named(text: String) throws {
        let paragraphs = ContributionParagraphs.onCommitments(
            try context(["institute": "  - { about: [study], summary: \(text) }\n"]))
        #expect(paragraphs.map(\.words) == [text])
    }

    @Test("A text of several paragraphs and a list is attributed once, and all of them are referred to")
    func severalParagraphs() throws {
        let context = try context([
            "institute": """
              - about: [study]
                summary: >
                  A study was made.

                  It had two parts:

                  - on laws

                  - on courts

            """
        ])
        let paragraphs = ContributionParagraphs.onCommitments(context)
        #expect(
            paragraphs.map(\.words) == [
                "The Institute reported as follows: A study was made.", "It had two parts:",
            ])
        #expect(paragraphs.map(\.subparagraphs) == [[], ["On laws;", "On courts."]])
        #expect(paragraphs.flatMap(\.anchors) == ContributionParagraphs.anchors(on: "study", context))
        #expect(paragraphs.map(\.anchors.count) == [1, 1])
    }

    @Test(
        "The introduction lists all but the author, and those whose contribution is left out; none is a reply"
    )
    func listed() throws {
        let words = { (context: ReportContext) in
            CompiledReport(context).report.sections[0].words.dropFirst().dropLast()
        }
        let study = "  - { about: [study], summary: The Institute reported a study. }\n"
        #expect(try words(context(["secretariat": study])).isEmpty)
        #expect(
            try words(context(["institute": study, "secretariat": study])) == [
                "A contribution was also received from the Institute for the Study of Crime. It is not counted among the replies."
            ])
        #expect(
            try words(context(["institute": study], excluded: ["unodc"])) == [
                "A contribution was also received from the Institute for the Study of Crime. It is not counted among the replies.",
                "The contribution received from the United Nations Office on Drugs and Crime awaits clarification and is not included in the present report.",
            ])
        let report = CompiledReport(try context(["institute": study])).report
        #expect(report.sections[0].words[0].hasPrefix("As at 30 January 2011, no reply had been received"))
    }

    @Test("Outcomes have a section with their recommendations, what is reported on them, and a table")
    func outcomes() throws {
        let document = CompiledReport(
            try context(
                [
                    "institute": """
                      - { about: [workshop], summary: The Institute reported a course. }
                      - { about: [study, handbook], summary: The Institute reported a study. }

                    """
                ], outcomes: Self.outcomes)
        ).report
        let section = document.sections[2]
        #expect(section.heading == "Follow-up to other outcomes of the congress")
        #expect(
            section.words == [
                "The workshop resulted in the following recommendations:[See A/7.]",
                "The Institute reported a course.",
                "The handbook resulted in one recommendation, namely its use.",
                "Table 3 lists the outcomes of the congress other than its declaration, and where the present report refers to follow-up to them.",
            ])
        guard case .table(let table) = try #require(section.blocks.last) else { return }
        #expect(
            table.rows == [
                ["The workshop", "Institute", "A/7", "Commission; Others", "6-7"],
                ["The handbook", "–", "–", "Others", "4, 8"],
                ["The meeting", "–", "–", "States", "–"],
            ])
        #expect(document.sections[1].words.first == "The Institute reported a study.")
    }

    @Test(
        "Without outcomes there is no section on them, and without contributions the introduction is silent")
    func nothing() throws {
        let report = CompiledReport(try context([:])).report
        #expect(!report.sections.contains { $0.heading.hasPrefix("Follow-up to other outcomes") })
        #expect(report.sections[0].words.count == 2)
    }

    @Test("Each text and document is traced to its contribution, and each outcome to cycle.yaml")
    func traced() throws {
        let context = try context(
            [
                "institute":
                    "  - { about: [study], summary: The Institute reported a study., documents: [A/1] }\n"
            ],
            outcomes: Self.outcomes)
        let provenance = try Provenance(
            of: CompiledReport(context).documents, context, layout: "by-state", folder: "f")
        let sources = Set(provenance.documents[0].paragraphs.flatMap(\.sources))
        let words = Provenance.fingerprint
        for source in [
            Provenance.TracedSource(.contribution(contributor: "institute")),
            .init(
                .report(contributor: "institute", about: "study", document: nil),
                words: words("The Institute reported a study.")),
            .init(.report(contributor: "institute", about: "study", document: 1), words: words("A/1")),
            .init(
                .secretariat(SecretariatTextIdentifier(.outcomes, paragraph: 1)),
                words: words("the workshop; Institute; A/7")),
            .init(
                .secretariat(SecretariatTextIdentifier(.outcomes, paragraph: 1, .subparagraph(2))),
                words: words("a guide")),
        ] { #expect(sources.contains(source), "\(source)") }
        #expect(provenance.leftOut.isEmpty)
    }

    @Test("What a layout has no place for is said to be left out")
    func leftOut() throws {
        let context = try context(
            [
                "institute":
                    "  - { about: [study], summary: The Institute reported a study., documents: [A/1] }\n"
            ],
            outcomes: Self.outcomes, layout: ReportLayout(sections: [.introduction], annexes: []))
        let provenance = try Provenance(
            of: CompiledReport(context).documents, context, layout: "by-state", folder: "f")
        let reason = "the layout of the report has no place for it"
        #expect(
            provenance.leftOut
                == [
                    .text(.report(contributor: "institute", about: "study", document: nil), reason: reason),
                    .text(.report(contributor: "institute", about: "study", document: 1), reason: reason),
                ]
                + (1...3).map {
                    .text(.secretariat(SecretariatTextIdentifier(.outcomes, paragraph: $0)), reason: reason)
                })
    }

    @Test("An editor’s words are printed in place of a contributor’s, and traced with them")
    func edited() throws {
        let edit = EditedText(
            author: Located("institute", at: .start), target: TextTarget(report: "study"),
            targetRange: .start, replaces: Located("", at: .start),
            text: Located("The Institute noted a study.", at: ByteRange(3, 9)),
            place: SourceLocation(path: "editorial.yaml", range: .start))
        let context = try context(
            ["institute": "  - { about: [study], summary: The Institute reported a study. }\n"],
            edits: Edits(texts: [edit])
        )
        #expect(
            ContributionParagraphs.onCommitments(context).map(\.words) == ["The Institute noted a study."])
        let provenance = try Provenance(
            of: CompiledReport(context).documents, context, layout: "by-state", folder: "f")
        let sources = provenance.documents[0].paragraphs.flatMap(\.sources)
        #expect(
            sources.contains(
                .init(
                    .report(contributor: "institute", about: "study", document: nil),
                    words: Provenance.fingerprint("The Institute reported a study."),
                    edited: Provenance.fingerprint("The Institute noted a study."))))
    }
}
