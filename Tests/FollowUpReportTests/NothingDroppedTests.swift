import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Nothing is silently dropped")
struct NothingDroppedTests {
    @Test(
        "Each text of a State is printed or left out with a reason, and not both",
        arguments: Proof.seeds(outOf: 2_000))
    func accountedFor(seed: UInt64) throws {
        let reply = try Reply(seed: seed)
        let printed = reply.provenance.documents.flatMap(\.paragraphs).flatMap {
            ([$0.text] + $0.subparagraphs).flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
        }
        let leftOut = reply.provenance.leftOut.flatMap { entry -> [String] in
            guard case .text(let stretch, _, _, let reason) = entry, !reason.isEmpty else { return [] }
            let index = LineIndex(reply.file)
            return (stretch.start.line...stretch.end.line).map {
                reply.file.text(in: index.range(ofLine: $0))
            }
        }
        for word in reply.answers.words {
            let isPrinted = printed.contains(Substring(word))
            let isLeftOut = leftOut.contains { $0.contains(word) }
            #expect(isPrinted != isLeftOut, "\(word) in\n\(reply.file.text(in: ByteRange(0, .max)))")
            if reply.answers.unconfirmed.contains(word) { #expect(!isPrinted, "\(word)") }
        }
    }

    @Test(
        "Each text that is printed stands in the page exactly once, as it was typed",
        arguments: Proof.seeds(outOf: 1_000))
    func onceInThePage(seed: UInt64) throws {
        let reply = try Reply(seed: seed)
        let page = try HTMLPage(reply.document)
        let words = page.texts.flatMap { node -> [Substring] in
            guard case .text(let text) = node else { return [] }
            return text.split { !$0.isLetter && !$0.isNumber }
        }
        let printed = reply.provenance.documents.flatMap(\.paragraphs).flatMap {
            [$0.text] + $0.subparagraphs
        }
        for word in reply.answers.words where printed.contains(where: { $0.contains(word) }) {
            #expect(words.count { $0 == word } == 1, "\(word)")
        }
    }

    @Test("The lines of each source hold the words of the paragraph", arguments: Proof.seeds(outOf: 1_000))
    func sources(seed: UInt64) throws {
        let reply = try Reply(seed: seed)
        let index = LineIndex(reply.file)
        for paragraph in reply.provenance.documents.flatMap(\.paragraphs) {
            let words = Set(
                ([paragraph.text] + paragraph.subparagraphs).flatMap {
                    $0.split { !$0.isLetter && !$0.isNumber }
                })
            for source in paragraph.sources where source.item != nil {
                let line = reply.file.text(in: index.range(ofLine: source.stretch.start.line))
                let word = reply.answers.words.first { line.contains($0) }
                #expect(word.map { words.contains(Substring($0)) } ?? line.contains("status"))
            }
        }
    }

    @Test(
        "Neither a respondent nor an answer given in confidence stands in any output",
        arguments: Proof.seeds(outOf: 2_000))
    func withheld(seed: UInt64) throws {
        let reply = try Reply(seed: seed)
        let outputs =
            try ReportFormat.all.map { try $0.bytes(of: reply.document) } + [reply.written]
        for output in outputs {
            let text = String(decoding: output, as: UTF8.self)
            for word in reply.answers.secrets { #expect(!text.contains(word)) }
        }
    }

    @Test("What is written is read back", arguments: Proof.seeds(outOf: 1_000))
    func roundTrip(seed: UInt64) throws {
        let reply = try Reply(seed: seed)
        #expect(reply.provenance.bytes == reply.written)
    }
}

/// A report on the reply of one State.
private struct Reply {
    let answers: RandomAnswers
    let file: SourceFile
    let document: ReportDocument
    let provenance: Provenance
    /// The provenance as it is written.
    let written: [UInt8]

    init(seed: UInt64) throws {
        answers = RandomAnswers(seed: seed)
        file = SourceFile(path: "CAN.yaml", bytes: Array(Sample.submission(answers.text).utf8))
        let decoded = Submission.decode(file, in: Sample.context)
        let submission = try #require(decoded.accepted, "\(decoded.findings)\n\(answers.text)")
        let context = try SampleReport.context(Aggregate(submission))
        document = CompiledReport(context).report
        written = Provenance.written(
            of: [NamedDocument("report", document)], context, layout: "by-state", files: [file],
            submissionsLeftOut: [SubmissionLeftOut(path: "MLT.yaml", reason: "it has errors")],
            folder: "2011")
        provenance = try Provenance(parsing: written)
    }
}
