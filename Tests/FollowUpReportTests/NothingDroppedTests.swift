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
        let printed = reply.words.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
        let leftOut = try reply.provenance.leftOut.compactMap { entry -> String? in
            guard case .text(let place, let reason) = entry, !reason.isEmpty else { return nil }
            let typed: String = try #require(reply.typed[place])
            return typed
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
        let printed = reply.words
        for word in reply.answers.words where printed.contains(where: { $0.contains(word) }) {
            #expect(words.count { $0 == word } == 1, "\(word)")
        }
    }

    @Test(
        "Each source names words that stand in the submission and in the paragraph",
        arguments: Proof.seeds(outOf: 1_000))
    func sources(seed: UInt64) throws {
        let reply = try Reply(seed: seed)
        for paragraph in reply.provenance.documents.flatMap(\.paragraphs) {
            let words = try #require(reply.paragraphs[paragraph.name])
            let printed = Set(
                ([words.text] + words.subparagraphs).flatMap {
                    $0.split { !$0.isLetter && !$0.isNumber }
                })
            for source in paragraph.sources where source.words != nil {
                let typed = try #require(reply.typed[source.place])
                #expect(source.words == Provenance.fingerprint(typed))
                let word = reply.answers.words.first { typed.contains($0) }
                #expect(
                    word.map { printed.contains(Substring($0)) }
                        ?? (typed == "implemented" || ChallengeKind(rawValue: typed) != nil))
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
    /// The provenance as written.
    let written: [UInt8]
    /// The words of the paragraphs.
    let paragraphs: [ParagraphName: ParagraphWords]
    /// What the State typed, by its name.
    let typed: [TextIdentifier: String]

    init(seed: UInt64) throws {
        answers = RandomAnswers(seed: seed)
        file = SourceFile(
            path: "CAN.yaml", bytes: Array((Sample.submission(answers.text) + SampleReport.submitted).utf8))
        let decoded = Submission.decode(file, in: Sample.contextOnTreaties)
        let submission = try #require(decoded.accepted, "\(decoded.findings)\n\(answers.text)")
        let context = try SampleReport.context(
            Aggregate(submission), checklist: Sample.checklistOnTreaties)
        document = CompiledReport(context).report
        written = Provenance.written(
            of: [NamedDocument("report", document)], context, layout: "by-state",
            submissionsLeftOut: [SubmissionLeftOut(file: "MLT.yaml", reason: "it has errors")],
            folder: "2011")
        provenance = try Provenance(parsing: written)
        paragraphs = try document.paragraphWords()
        let items = Sample.checklistOnTreaties.items
        typed = [
            PublicTexts(of: submission, items: items), PublicTexts(unconfirmedOf: submission, items: items),
        ]
        .reduce(into: [:]) { typed, texts in
            for entry in texts.entries {
                typed[.text(state: "CAN", entry.target)] = texts.words(of: entry)
            }
        }
    }

    /// The words of the paragraphs, and of their subparagraphs.
    var words: [String] { paragraphs.values.flatMap { [$0.text] + $0.subparagraphs } }
}
