import ByteText
import Diagnostics
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("The check of the finished report")
struct StyleCheckTests {
    @Test("Each rule has a page of its own, in family 7, and none is an error")
    func pages() {
        let pages = StyleRules.pages
        #expect(pages.count == 14)
        #expect(Set(pages.map(\.code)).count == pages.count)
        #expect(Set(pages.map(\.name)).count == pages.count)
        #expect(pages.allSatisfy { $0.code.hasPrefix("FU7") && $0.severity < .error })
        #expect(pages.map(\.code) == pages.map(\.code).sorted())
    }

    @Test(
        "A text in another language is not checked against the rules of English",
        arguments: ["fr", "zh", "eng"])
    func otherLanguages(language: String) throws {
        try MarkedReport.check(submission: Self.mistakes(marked: false), language: language)
    }

    @Test("One in English is, of whatever country", arguments: ["en", "en-GB"])
    func english(language: String) throws {
        try MarkedReport.check(submission: Self.mistakes(marked: true), language: language)
    }

    private static func mistakes(marked: Bool) -> String {
        let text = """
            answers:
              prison-rules:
                summary: Canada had ⟪FU704 8⟫ courts and a ⟪FU711 program⟫. It had ⟪FU703 25%⟫.
            proposals: { follow-up: [what ⟪FU709 we⟫ need, the ⟪FU705 FATF⟫] }
            """
        return marked ? text : MarkedText(text).text
    }

    @Test("Confidential texts are neither printed nor checked")
    func confidential() throws {
        try MarkedReport.check(
            submission: """
                answers:
                  prison-rules: { summary: Canada had 8 courts and we had a program., confidential: true }
                """)
    }

    @Test("A finding carries the item it belongs to")
    func item() throws {
        let findings = try MarkedReport.check(
            submission: """
                answers:
                  prison-rules: { summary: Canada had ⟪FU704 8⟫ courts. }
                proposals: { follow-up: [a ⟪FU711 program⟫] }
                """)
        #expect(findings.map(\.item) == ["prison-rules", nil])
    }

    @Test("The title, the notice and the mandate are found in the cycle file")
    func firstPage() throws {
        try MarkedReport.check(cycle: "notice: A ⟪FU711 program⟫ of the Secretariat.\n")
    }

    @Test("Nothing that the program itself adds is reported")
    func phrases() throws {
        let values: KeyValuePairs = [
            "State": "Canada", "state": "Canada", "states": "Canada and Malta", "date": "30 January 2011",
            "count": "12", "members": "192", "instrument": "Salvador Declaration",
            "mandate": "resolution 65/230", "text": "it acted.", "subject": "Laws on cybercrime",
            "status": "implemented", "authority": "Ministry", "list": "Argentina, Canada", "last": "Malta",
            "number": "12", "day": "30", "month": "January", "year": "2011", "from": "11", "to": "15",
            "document": "Addendum", "paragraphs": "para. 12",
        ]
        let phrases = try SampleReport.phrases()
        // The words for numbers and months, and those by which sentences are recognized, are lists, not running text.
        try Self.expectNothing(
            in: Phrase.allCases.filter {
                $0 != .numberWords && $0 != .months && !$0.rawValue.hasPrefix("compose-")
            }.map { phrases($0, values) })
    }

    @Test("Nor anything that it takes from an instrument or a checklist")
    func templates() throws {
        let instrument = try #require(
            Instrument.decode(Project.source("Templates/instruments/salvador-2010.yaml")).accepted)
        let checklist = try #require(
            Checklist.decode(
                Project.source("Templates/checklists/salvador-2010.yaml"),
                instruments: [instrument.id: instrument]
            ).accepted)
        let texts =
            [instrument.title, instrument.shortTitle] + instrument.commitments.map(\.heading)
            + checklist.items.map(\.keyPoint)
        try Self.expectNothing(in: texts)
    }

    @Test(
        "A report of hostile replies is checked without harm, and each finding lies in its file",
        arguments: Proof.seeds(outOf: 400))
    func hostile(seed: UInt64) throws {
        let replies = RandomReplies(seed: seed)
        let files = replies.files.map {
            SourceFile(
                path: "\($0.state).yaml", bytes: Array(Sample.submission(state: $0.state, $0.text).utf8))
        }
        let aggregate = files.reduce(Aggregate.empty) { aggregate, file in
            let submission = Sample.decode(
                String(decoding: file.bytes, as: UTF8.self), path: file.path,
                context: Sample.contextOnTreaties
            ).accepted
            return submission.map { aggregate.merging(Aggregate($0)) } ?? aggregate
        }
        let context = try SampleReport.context(aggregate, checklist: Sample.checklistOnTreaties)
        for finding in try Self.findings(in: CompiledReport(context).report, sources: files) {
            let file = files.first { $0.path == finding.place.path }
            #expect(Int(finding.place.range.upperBound) <= file?.bytes.count ?? 0)
        }
    }

    private static func expectNothing(in texts: [String]) throws {
        let paragraphs = texts.map { SecretariatParagraph($0) }
        let document = CompiledReport(
            try SampleReport.context(cycle: Sample.cycle(texts: [.conclusions: paragraphs]))
        ).report
        #expect(document.sections.flatMap(\.paragraphs).count > texts.count)
        let messages = try findings(in: document, sources: []).map(\.message)
        #expect(messages == [])
    }

    private static func findings(in document: ReportDocument, sources: [SourceFile]) throws -> [Diagnostic] {
        StyleCheck.findings(
            in: document,
            StyleContext(
                cycle: Sample.cycle(), membership: Sample.membership, language: try SampleReport.language(),
                file: { path in sources.first { $0.path == path } }))
    }
}
