import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Provenance")
struct ProvenanceTests {
    @Test(
        "A paragraph has its number, its headings, and the text it comes from with a fingerprint of the words"
    )
    func paragraph() throws {
        let traced = try traced([
            "CAN": """
            answers:
              prison-rules:
                summary: >
                  Canada reported that
                  it had rules.

            """
        ])
        let (paragraph, section) = try #require(traced.paragraph { $0.contains("it had rules") })
        #expect(
            paragraph.sources == [
                .init(
                    text("CAN", "prison-rules", .summary),
                    words: Provenance.fingerprint("Canada reported that it had rules."), sentences: 1...1)
            ])
        #expect(section == "III. Action taken by Member States")
        #expect(traced.provenance.leftOut == [])
    }

    @Test("White space and line ends do not change a fingerprint, other words do")
    func fingerprint() {
        let words = Provenance.fingerprint("It had\n a law.\n")
        #expect(words == Provenance.fingerprint("It had a\r\nlaw."))
        #expect(words != Provenance.fingerprint("It had a law"))
        #expect(words.utf8.count == 16)
    }

    @Test("An entry of a list is named with its number, and all that it says counts")
    func entry() throws {
        let traced = try traced([
            "CAN":
                "answers: { prison-rules: { measures: [{ title: Act A }, { title: Act B, year: 2010 }] } }\n"
        ])
        let paragraph = try #require(traced.paragraph { $0.contains("cited") })
        #expect(
            paragraph.0.sources == [
                .init(
                    text("CAN", "prison-rules", .measures, 1), words: Provenance.fingerprint("Act A"),
                    sentences: 1...1),
                .init(
                    text("CAN", "prison-rules", .measures, 2), words: Provenance.fingerprint("Act B (2010)"),
                    sentences: 1...1),
            ])
    }

    @Test("A paragraph that counts replies comes from the replies that it names")
    func counted() throws {
        let traced = try traced(["CAN": "answers:", "MLT": "answers:"])
        let sources = ["CAN", "MLT"].map { Provenance.TracedSource(.reply(state: $0)) }
        #expect(traced.paragraph { $0.contains("replies had been received") }?.0.sources == sources)
    }

    @Test("A paragraph that counts answers comes from each status, and where there is none from the answer")
    func statuses() throws {
        let submissions: KeyValuePairs = [
            "CAN": "answers: { prison-rules: { status: implemented } }\n",
            "MLT": "answers: { prison-rules: { authority: Ministry } }\n",
        ]
        let context = try SampleReport.context(submissions, layout: try SampleReport.layout("by-theme"))
        let traced = try Traced(context)
        let expected: [Provenance.TracedSource] = [
            .init(
                text("CAN", "prison-rules", .status), words: Provenance.fingerprint("implemented"),
                sentences: 1...1),
            .init(.answer(state: "MLT", item: "prison-rules"), sentences: 1...1),
        ]
        #expect(
            traced.provenance.documents[0].paragraphs.contains { $0.sources(ofSentence: 1) == expected })
    }

    @Test("A paragraph that counts nothing was written by the program")
    func program() throws {
        let paragraph = try #require(
            traced(["CAN": "answers:"]).paragraph { $0.lowercased().contains("no proposals") })
        #expect(paragraph.0.sources == [])
    }

    @Test("A paragraph of the Secretariat comes from its text, its list and its notes")
    func secretariat() throws {
        let note = SecretariatParagraph.Note(after: "(1)", text: Located("A note.", at: ByteRange(27, 34)))
        let paragraphs = [
            SecretariatParagraph(text: Located("First.", at: ByteRange(0, 2))),
            SecretariatParagraph(
                text: Located("See (1).", at: ByteRange(8, 16)),
                list: [Located("one", at: ByteRange(40, 43)), Located("two", at: ByteRange(44, 47))],
                notes: [note]),
        ]
        let context = try SampleReport.context(cycle: Sample.cycle(texts: [.introduction: paragraphs]))
        let paragraph = try #require(try Traced(context).paragraph { $0 == "See (1)." })
        let place = { TextIdentifier.secretariat(SecretariatTextIdentifier(.introduction, paragraph: 2, $0)) }
        #expect(
            paragraph.0.sources == [
                .init(place(.text), words: Provenance.fingerprint("See (1).")),
                .init(place(.subparagraph(1)), words: Provenance.fingerprint("one")),
                .init(place(.subparagraph(2)), words: Provenance.fingerprint("two")),
                .init(place(.note(1)), words: Provenance.fingerprint("A note.")),
            ])
    }

    @Test("Each part of a report has a name of its own")
    func parts() {
        #expect(Set(Cycle.Part.all.map(\.name)).count == Cycle.Part.all.count)
        for part in Cycle.Part.all { #expect(Cycle.Part(name: part.name) == part) }
        #expect(Cycle.Part(name: "x") == nil)
    }

    @Test("Of a text that was edited both the State’s words and the editor’s have a fingerprint")
    func edited() throws {
        let file = SourceFile(
            path: "CAN.yaml",
            bytes: Array(
                Sample.submission(state: "CAN", "answers: { prison-rules: { summary: It has rules. } }\n")
                    .utf8))
        let submission = try #require(Submission.decode(file, in: Sample.context).accepted)
        let edit = EditedText(
            author: Located("CAN", at: .start), target: TextTarget(item: "prison-rules", .summary),
            targetRange: .start, replaces: Located("", at: .start),
            text: Located("Canada had rules.", at: ByteRange(3, 9)),
            place: ByteText.SourceLocation(path: "editorial.yaml", range: .start))
        let context = ReportContext(
            cycle: Sample.cycle(), checklist: Sample.checklist, aggregate: Aggregate(submission),
            membership: Sample.membership, language: try SampleReport.language(),
            layout: try SampleReport.layout(), edits: Edits(texts: [edit]))
        let paragraph = try #require(try Traced(context).paragraph { $0 == "Canada had rules." })
        #expect(
            paragraph.0.sources == [
                .init(
                    text("CAN", "prison-rules", .summary), words: Provenance.fingerprint("It has rules."),
                    edited: Provenance.fingerprint("Canada had rules."), sentences: 1...1)
            ])
    }

    @Test("Texts beside a printed summary, or details, are left out with the reason")
    func leftOut() throws {
        let provenance = try traced([
            "CAN": """
            answers:
              cybercrime-legislation:
                summary: Canada reported that it had a law.
                details: All of it.
                measures: [{ title: Act A }, { title: Act D }]
                authority: Ministry
                challenges: Canada met none.
              cybercrime-capacity:
                details: Canada trained.
                measures: [{ title: Act B }]
              prison-rules:
                measures: [{ title: Act C }]

            """
        ]).provenance
        let (law, capacity) = ("cybercrime-legislation", "cybercrime-capacity")
        #expect(
            provenance.leftOut == [
                .text(
                    text("CAN", law, .details), reason: "kept for the corpus; the report prints the summary"),
                .text(text("CAN", law, .measures, 1), reason: "the summary speaks for it"),
                .text(text("CAN", law, .measures, 2), reason: "the summary speaks for it"),
                .text(
                    text("CAN", law, .authority), reason: "printed only where an answer says nothing else"),
                .text(text("CAN", capacity, .measures), reason: "the details speak for it"),
            ])
    }

    @Test("What the layout has no part for is left out, what another document prints is not")
    func layouts() throws {
        let introduction = ReportLayout(sections: [.introduction], annexes: [])
        let submissions: KeyValuePairs = [
            "CAN":
                "answers: { prison-rules: { summary: It has rules. } }\nproposals: { follow-up: [a body] }\n"
        ]
        let context = try SampleReport.context(submissions, layout: introduction)
        let whole = CompiledReport(try SampleReport.context(submissions)).report
        let report = NamedDocument("report", CompiledReport(context).report)
        let alone = try Provenance(of: [report], context, layout: "x", folder: "2011")
        let reason = "the layout of the report has no place for it"
        #expect(
            alone.leftOut == [
                .text(text("CAN", "prison-rules", .summary), reason: reason),
                .text(.text(state: "CAN", TextTarget(.followUp)), reason: reason),
            ])
        let together = try Provenance(
            of: [report, NamedDocument("annex", whole)], context, layout: "x", folder: "2011")
        #expect(together.leftOut == [])
        #expect(together.documents.map(\.name) == ["report", "annex"])
    }

    @Test("Answers given in confidence leave no trace, wherever they stand and whatever they say")
    func confidential() throws {
        let open = "  cybercrime-capacity: { summary: Canada reported courses. }\n"
        let law = "  cybercrime-legislation: { summary: SECRET one, confidential: true }\n"
        let long =
            "  cybercrime-legislation:\n    details: |\n      SECRET\n\n      two\n    confidential: true\n"
        let rules = "  prison-rules: { measures: [{ title: SECRET three }], confidential: true }\n"
        let files = [law + open, open + law, long + open + rules, long + rules + open]
        let written = try files.map { answers -> [UInt8] in
            let context = try SampleReport.context(["CAN": "answers:\n" + answers])
            // What other parts of the report say on such answers is not checked here.
            let document = ReportDocument.sample(
                sections: CompiledReport(context).report.sections.filter {
                    $0.heading.contains("Action")
                })
            return Provenance.written(
                of: [NamedDocument("report", try document.numbered())], context, layout: "x", folder: "2011")
        }
        let leftOut = try written.map { try Provenance(parsing: $0).leftOut }
        #expect(leftOut.allSatisfy { $0 == [] })
        for bytes in written {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("cybercrime-capacity"))
            #expect(
                !text.contains("SECRET") && !text.contains("prison-rules") && !text.contains("legislation"))
        }
    }

    @Test("A submission that is not in the report is left out as a whole")
    func submissions() throws {
        let context = try SampleReport.context()
        let provenance = try Provenance(
            of: [NamedDocument("report", CompiledReport(context).report)], context, layout: "by-state",
            submissionsLeftOut: [
                SubmissionLeftOut(file: "XAB.yaml", reason: "it has errors"),
                SubmissionLeftOut(file: "XAA.yaml", reason: "it has errors"),
            ], folder: "trial")
        #expect(
            provenance.leftOut
                == ["XAA.yaml", "XAB.yaml"].map { .submission(file: $0, reason: "it has errors") })
    }

    @Test("No line, column or other place in a file is written")
    func noPlaces() throws {
        let text = "answers: { prison-rules: { summary: It has rules. } }\n"
        let moved = "\n\n# A comment.\nanswers:\n\n  prison-rules:\n    summary: It has rules.\n"
        #expect(try traced(["CAN": text]).written == traced(["CAN": moved]).written)
    }

    @Test("A source of whatever kind is read back as it was written")
    func kinds() throws {
        let sources =
            [nil, 2].map { .report(contributor: "unodc", about: "study", document: $0) }
            + AnswerField.allCases.map { text("CAN", "a", $0, $0.isList ? 7 : 1) }
            + ProposalList.allCases.map { .text(state: "CAN", TextTarget($0, entry: 2)) }
            + Cycle.Part.all.flatMap { part in
                [SecretariatTextIdentifier.Piece.text, .subparagraph(2), .note(3)].map {
                    .secretariat(SecretariatTextIdentifier(part, paragraph: 4, $0))
                }
            }
        let traced =
            sources.flatMap {
                [
                    Provenance.TracedSource($0, words: "0123"),
                    Provenance.TracedSource($0, words: "0123", edited: "4567"),
                ]
            } + [
                .init(.contribution(contributor: "unodc")), .init(.reply(state: "CAN")),
                .init(.answer(state: "CAN", item: "a")),
            ]
        let whole = Provenance(
            .init(
                cycle: "2011", isExercise: true, layout: "l", folder: "f", formats: ["md"],
                reasons: ["one", "two"]),
            documents: [
                .init(
                    name: "report", sections: ["I. One", "II. Two"],
                    paragraphs: [
                        .init(1, section: 0), .init(2, section: 1, references: ["para. 1"]),
                        .init(3, section: 1, sources: traced),
                    ])
            ],
            leftOut: sources.map { .text($0, reason: "two") } + [.submission(file: "x.yaml", reason: "one")])
        #expect(try Provenance(parsing: whole.bytes) == whole)
    }

    @Test("Each paragraph, and what is left out of each answer, is one line without spaces")
    func lines() throws {
        let whole = Provenance(
            .init(cycle: "2011", layout: "l", folder: "f", reasons: ["one", "two"]),
            documents: [
                .init(
                    name: "report", sections: ["I. One"],
                    paragraphs: [
                        .init(
                            1, section: 0, references: ["para. 1"],
                            sources: [.init(text("CAN", "a", .measures, 2), words: "0123")])
                    ])
            ],
            leftOut: [
                .text(text("CAN", "a", .details), reason: "one"),
                .text(text("CAN", "a", .plan, 1), reason: "two"),
                .text(text("CZE", "a", .details), reason: "one"),
            ])
        #expect(
            String(decoding: whole.bytes, as: UTF8.self) == """
                {
                  "format": "followup-provenance",
                  "version": 2,
                  "cycle": "2011",
                  "exercise": false,
                  "layout": "l",
                  "folder": "f",
                  "formats": [],
                  "reasons": [
                    "one",
                    "two"
                  ],
                  "documents": [
                    {
                      "document": "report",
                      "sections": [
                        "I. One"
                      ],
                      "summary": [],
                      "paragraphs": [
                        {"number":1,"section":0,"references":["para. 1"],"sources":[{"state":"CAN","item":"a","field":"measures","entry":2,"words":"0123"}]}
                      ]
                    }
                  ],
                  "left-out": [
                    {"state":"CAN","item":"a","texts":[{"field":"details","reason":0},{"field":"plan","entry":1,"reason":1}]},
                    {"state":"CZE","item":"a","texts":[{"field":"details","reason":0}]}
                  ]
                }

                """)
    }

    private static let older = "it was written by another release of followup; compile the report anew"
    private static let missing =
        "a part of it is missing or is not what compile writes; compile the report anew"

    @Test(
        "A file that is no provenance is refused",
        arguments: [
            ("{", "it is damaged at line 1, column 2: the name of a member is due"),
            ("[]", "it is not the provenance of a report"),
            (#"{"format": "followup-findings", "version": 1}"#, "it is not the provenance of a report"),
            (#"{"format": "followup-provenance", "version": 1}"#, older),
            (#"{"format": "followup-provenance", "version": 3}"#, older),
            (#"{"format": "followup-provenance", "version": 2, "cycle": "2011"}"#, missing),
            (shape(documents: "[]"), missing),
            (
                shape(
                    documents:
                        #"[{"document": "d", "sections": [], "paragraphs": []}, {"document": "d", "sections": [], "paragraphs": []}]"#
                ), missing
            ),
            (shape(paragraph: #"{"number": 1, "section": 1}"#), missing),
            (shape(source: #"{"state": "CAN", "item": "a", "field": "x", "words": ""}"#), missing),
            (shape(source: #"{"state": "CAN", "item": "a", "field": "summary"}"#), missing),
            (shape(source: #"{"state": "CAN", "item": "a", "field": "plan", "words": ""}"#), missing),
            (
                shape(source: #"{"state": "CAN", "proposals": "follow-up", "entry": 0, "words": ""}"#),
                missing
            ),
            (shape(source: #"{"part": "x", "paragraph": 1, "words": ""}"#), missing),
            (shape(leftOut: #"{"file": "x", "reason": 1}"#), missing),
            (shape(leftOut: #"{"state": "CAN", "item": "a", "texts": [{"field": "plan"}]}"#), missing),
        ])
    func refusals(text: String, message: String) {
        #expect(throws: ProvenanceProblem(message: message)) {
            try Provenance(parsing: Array(text.utf8))
        }
    }

    private static func shape(source: String) -> String {
        shape(paragraph: #"{"number": 1, "section": 0, "sources": [\#(source)]}"#)
    }

    private static func shape(paragraph: String) -> String {
        shape(documents: #"[{"document": "d", "sections": ["I"], "paragraphs": [\#(paragraph)]}]"#)
    }

    private static func shape(
        documents: String = #"[{"document": "d", "sections": [], "paragraphs": []}]"#, leftOut: String = ""
    ) -> String {
        """
        {"format": "followup-provenance", "version": 2, "cycle": "2011", "exercise": false, "layout": "l",
         "folder": "f", "formats": [], "reasons": ["why"], "documents": \(documents), "left-out": [\(leftOut)]}
        """
    }

    private func traced(_ submissions: KeyValuePairs<String, String>) throws -> Traced {
        try Traced(SampleReport.context(submissions))
    }

    private func text(
        _ state: String, _ item: String, _ field: AnswerField, _ entry: Int = 1
    ) -> TextIdentifier {
        .text(state: state, TextTarget(item: item, field, entry: entry))
    }
}

/// A report that was compiled and traced.
private struct Traced {
    let written: [UInt8]
    let provenance: Provenance
    private let words: [ParagraphName: ParagraphWords]

    init(_ context: ReportContext) throws {
        let report = CompiledReport(context).report
        written = Provenance.written(
            of: [NamedDocument("report", report)], context, layout: "by-state", folder: "2011")
        provenance = try Provenance(parsing: written)
        words = try report.paragraphWords()
    }

    /// Returns the first paragraph whose words are as wanted, and its section.
    func paragraph(_ isWanted: (String) -> Bool) -> (Provenance.TracedParagraph, section: String)? {
        guard let report = provenance.documents.first,
            let paragraph = report.paragraphs.first(where: {
                words[$0.name].map { isWanted($0.text) } ?? false
            })
        else { return nil }
        return (paragraph, report.section(of: paragraph))
    }
}
