import ByteText
import Fingerprints
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Provenance")
struct ProvenanceTests {
    @Test("A paragraph has its number, its headings, its words and the lines they come from")
    func paragraph() throws {
        let provenance = try provenance([
            "CAN": """
            answers:
              prison-rules:
                summary: >
                  Canada reported that
                  it had rules.

            """
        ])
        let paragraph = try #require(provenance.paragraph { $0.contains("it had rules") })
        #expect(
            paragraph
                == Provenance.TracedParagraph(
                    number: paragraph.number, section: "III. Action taken by Member States",
                    text: "Canada reported that it had rules.",
                    sources: [
                        Provenance.TracedSource(
                            stretch("CAN", from: (8, 14), to: (10, 20)), item: "prison-rules")
                    ]))
        #expect(provenance.leftOut == [])
    }

    @Test("A paragraph that counts replies comes from the lines that name the States")
    func counted() throws {
        let provenance = try provenance(["CAN": "answers:", "MLT": "answers:"])
        let lines = ["CAN", "MLT"].map {
            Provenance.TracedSource(stretch($0, from: (4, 8), to: (4, 11)), item: nil)
        }
        #expect(provenance.paragraph { $0.contains("replies had been received") }?.sources == lines)
        #expect(provenance.paragraph { $0.contains("did not report") }?.sources ?? lines == lines)
    }

    @Test("A paragraph that counts nothing was written by the program")
    func program() throws {
        let written = try written(["CAN": "answers:"])
        let paragraph = try #require(
            Provenance(parsing: written).paragraph {
                $0.contains("No proposals") || $0.contains("no proposals")
            })
        #expect(paragraph.sources == [])
        #expect(String(decoding: written, as: UTF8.self).contains(#""written-by": "program""#))
    }

    @Test("A paragraph of the Secretariat comes from its text, its list and its notes")
    func secretariat() throws {
        let paragraph = SecretariatParagraph(
            text: Located("See (1).", at: ByteRange(8, 16)),
            notes: [.init(after: "(1)", text: Located("A note.", at: ByteRange(27, 34)))])
        let context = try SampleReport.context(cycle: Sample.cycle(texts: [.introduction: [paragraph]]))
        let file = SourceFile(
            path: "Submissions/2011/cycle.yaml",
            bytes: Array("- text: See (1).\n  notes: [A note.]\n\n\n# next\n".utf8))
        let traced = try #require(
            Provenance(
                of: [NamedDocument("report", CompiledReport(context).report)], context, layout: "x",
                files: [file], folder: "2011"
            ).documents.first?.paragraphs.first)
        #expect(traced.text == "See (1).")
        #expect(traced.footnotes == ["A note."])
        #expect(
            traced.sources.map(\.stretch) == [
                Provenance.Stretch(
                    path: "2011/cycle.yaml", start: SourcePosition(line: 1, column: 9),
                    end: SourcePosition(line: 1, column: 17)),
                Provenance.Stretch(
                    path: "2011/cycle.yaml", start: SourcePosition(line: 2, column: 11),
                    end: SourcePosition(line: 2, column: 18)),
            ])
    }

    @Test("What is beside a printed summary, or details, is left out with the reason")
    func leftOut() throws {
        let provenance = try provenance([
            "CAN": """
            answers:
              cybercrime-legislation:
                summary: Canada reported that it had a law.
                details: All of it.
                measures: [{ title: Act A }]
                authority: Ministry
                challenges: Canada met none.
              cybercrime-capacity:
                details: Canada trained.
                measures: [{ title: Act B }]
              prison-rules:
                measures: [{ title: Act C }]

            """
        ])
        #expect(
            provenance.leftOut == [
                .text(
                    stretch("CAN", from: (9, 14), to: (9, 24)), item: "cybercrime-legislation",
                    field: "details",
                    reason: "kept for the corpus; the report prints the summary"),
                .text(
                    stretch("CAN", from: (10, 25), to: (10, 30)), item: "cybercrime-legislation",
                    field: "measure", reason: "the summary speaks for it"),
                .text(
                    stretch("CAN", from: (11, 16), to: (11, 24)), item: "cybercrime-legislation",
                    field: "authority",
                    reason: "printed only where an answer says nothing else"),
                .text(
                    stretch("CAN", from: (15, 25), to: (15, 30)), item: "cybercrime-capacity",
                    field: "measure", reason: "the details speak for it"),
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
        let files = files(submissions)
        let alone = try Provenance(of: [report], context, layout: "x", files: files, folder: "2011")
        #expect(alone.leftOut.count == 2)
        for leftOut in alone.leftOut {
            guard case .text(_, _, _, let reason) = leftOut else { continue }
            #expect(reason == "the layout of the report has no place for it")
        }
        let together = try Provenance(
            of: [report, NamedDocument("annex", whole)], context, layout: "x", files: files, folder: "2011")
        #expect(together.leftOut == [])
        #expect(together.documents.map(\.name) == ["report", "annex"])
    }

    @Test("Of answers given in confidence only their number is there")
    func confidential() throws {
        let written = try written([
            "CAN": """
            answers:
              cybercrime-legislation: { summary: SECRET one, confidential: true }
              prison-rules: { measures: [{ title: SECRET two }], confidential: true }

            """
        ])
        #expect(
            try Provenance(parsing: written).leftOut == [.confidential(path: "2011/CAN.yaml", count: 2)])
        let text = String(decoding: written, as: UTF8.self)
        #expect(!text.contains("SECRET") && !text.contains("prison-rules"))
        #expect(
            text.contains(
                """
                  "left-out": [
                    {
                      "path": "2011/CAN.yaml",
                      "reason": "given in confidence",
                      "count": 2
                    }
                  ]
                """))
    }

    @Test("A submission that is not in the report is left out as a whole")
    func submissions() throws {
        let context = try SampleReport.context()
        let provenance = try Provenance(
            of: [NamedDocument("report", CompiledReport(context).report)], context, layout: "by-state",
            files: [], submissionsLeftOut: [SubmissionLeftOut(path: "a/b/XAB.yaml", reason: "it has errors")],
            folder: "trial")
        #expect(provenance.leftOut == [.submission(path: "trial/XAB.yaml", reason: "it has errors")])
    }

    @Test("Each file has its fingerprint")
    func fingerprints() throws {
        let submissions: KeyValuePairs = ["CAN": "answers:", "CZE": "answers:"]
        #expect(
            try provenance(submissions).files
                == files(submissions).map {
                    Provenance.File(
                        path: "2011/\($0.path)", sha256: Fingerprint(of: $0.bytes).hex)
                })
    }

    @Test(
        "A file that is no provenance is refused",
        arguments: [
            ("{", "it is damaged at line 1, column 2: the name of a member is due"),
            ("[]", "it is not the provenance of a report"),
            (#"{"format": "followup-findings", "version": 1}"#, "it is not the provenance of a report"),
            (
                #"{"format": "followup-provenance", "version": 2}"#,
                "it was written by another release of followup; compile the report anew"
            ),
            (
                #"{"format": "followup-provenance", "version": 1, "cycle": "2011"}"#,
                "a part of it is missing or is not what compile writes; compile the report anew"
            ),
            (
                """
                {"format": "followup-provenance", "version": 1, "cycle": "2011", "exercise": false, "layout": "l",
                 "files": [], "documents": [{"document": "d", "paragraphs": []}, {"document": "d", "paragraphs": []}],
                 "left-out": []}
                """,
                "a part of it is missing or is not what compile writes; compile the report anew"
            ),
        ])
    func refusals(text: String, message: String) {
        #expect(throws: ProvenanceProblem(message: message)) {
            try Provenance(parsing: Array(text.utf8))
        }
    }

    private func provenance(_ submissions: KeyValuePairs<String, String>) throws -> Provenance {
        try Provenance(parsing: written(submissions))
    }

    private func written(_ submissions: KeyValuePairs<String, String>) throws -> [UInt8] {
        let context = try SampleReport.context(submissions)
        return Provenance.written(
            of: [NamedDocument("report", CompiledReport(context).report)], context, layout: "by-state",
            files: files(submissions), folder: "2011")
    }

    private func files(_ submissions: KeyValuePairs<String, String>) -> [SourceFile] {
        submissions.map { state, rest in
            SourceFile(
                path: "\(state).yaml", bytes: Array(Sample.submission(state: state, rest).utf8))
        }
    }

    private func stretch(_ state: String, from: (Int, Int), to: (Int, Int)) -> Provenance.Stretch {
        Provenance.Stretch(
            path: "2011/\(state).yaml", start: SourcePosition(line: from.0, column: from.1),
            end: SourcePosition(line: to.0, column: to.1))
    }
}

extension Provenance {
    /// The first paragraph whose words are as wanted.
    fileprivate func paragraph(_ isWanted: (String) -> Bool) -> TracedParagraph? {
        documents.flatMap(\.paragraphs).first { isWanted($0.text) }
    }
}
