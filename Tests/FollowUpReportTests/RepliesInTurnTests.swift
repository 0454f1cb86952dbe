import Diagnostics
import Fingerprints
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("Replies that are written when their turn comes")
struct RepliesInTurnTests {
    @Test(
        "The files of a report, and what is found in it, are those of one whose words are all at hand",
        arguments: UInt64(0)..<40, ["by-state", "by-theme", "both", "neither"])
    func sameBytes(seed: UInt64, layout: String) throws {
        let cycle = try RandomCycle(seed: seed, layout: layout)
        let atHand = try cycle.written(inTurn: false)
        let inTurn = try cycle.written(inTurn: true)
        for name in ["markdown", "html", "provenance"] {
            #expect(inTurn.files[name]?.isEmpty == false)
            #expect(inTurn.files[name] == atHand.files[name], "\(name)")
        }
        #expect(inTurn.findings == atHand.findings)
    }

    @Test("Words that are not those of the reply are noticed")
    func otherWords() throws {
        let cycle = try RandomCycle(seed: 3, layout: "by-state")
        let submission = try #require(cycle.submissions.first { !$0.answers.isEmpty })
        let (context, outlines) = try cycle.context(inTurn: true)
        let replies = RepliesInTurn(
            ReportDocument.compile(context), context, [.markdown], files: [], folder: "2011")
        let file = try #require(cycle.files.first { $0.path == submission.path })
        let words = try #require(outlines[submission.path]?.words)
        #expect(try replies.written(file, words) != nil)
        let shorter = SubmissionWords(bytes: Array(words.bytes.dropLast()))
        #expect(try replies.written(SourceFile(path: "other.yaml", bytes: []), words) == nil)
        #expect(try replies.written(file, shorter) == nil)
        #expect(try replies.written(file, SubmissionWords()) == nil)
    }
}

/// A cycle of random replies, one of them in French and one edited.
private struct RandomCycle {
    let files: [SourceFile]
    let submissions: [Submission]
    private let edits: [EditedText]
    private let layout: ReportLayout

    init(seed: UInt64, layout: String) throws {
        // Texts that are hostile, or any fields filled in or not, of none to three States.
        let replies =
            seed.isMultiple(of: 2)
            ? RandomReplies(seed: seed).files
            : ["CAN", "CZE", "MLT"].prefix(Int(seed / 2 % 4)).enumerated().map { position, state in
                (state, RandomAnswers(seed: 3 * seed + UInt64(position)).text)
            }
        files = replies.map { reply in
            var text = Sample.submission(state: reply.state, reply.text)
            if reply.state == "CZE" { text = text.replacing("language: en", with: "language: fr") }
            return SourceFile(path: "\(reply.state).yaml", bytes: Array(text.utf8))
        }
        submissions = try files.map { file in
            let decoded = Submission.decode(file, in: Sample.context)
            return try #require(decoded.accepted, "\(decoded.findings)")
        }
        self.layout =
            switch layout {
            case "both": ReportLayout(sections: [.actionByTheme, .introduction, .actionByState], annexes: [])
            case "neither": ReportLayout(sections: [.introduction, .followUpProposals], annexes: [.answers])
            default: try SampleReport.layout(layout)
            }
        edits = submissions.prefix(1).flatMap { submission in
            submission.texts(items: Sample.checklist.items).prefix(2).map { target, _ in
                EditedText(
                    state: Located(submission.state, at: .start), target: target, targetRange: .start,
                    replaces: Located("", at: .start),
                    text: Located("It had rules (ABC).\n\nIt had others (2009-2010).", at: ByteRange(4, 8)),
                    place: Place(path: "editorial.yaml", range: .start))
            }
        }
    }

    private var editorial: SourceFile {
        SourceFile(path: "editorial.yaml", bytes: Array("a:\n  bcd: e\n".utf8))
    }

    func context(inTurn: Bool) throws -> (ReportContext, [String: ReplyOutline]) {
        let phrases = try SampleReport.phrases()
        var outlines: [String: ReplyOutline] = [:]
        if inTurn {
            for submission in submissions {
                outlines[submission.path] = ReplyOutline(
                    submission, edits: edits.filter { $0.state.value == submission.state },
                    items: Sample.checklist.items, phrases: phrases, layout: layout)
            }
        }
        let aggregate = Aggregate.merging(
            submissions.map { Aggregate(outlines[$0.path]?.submission ?? $0) })
        let context = ReportContext(
            cycle: Sample.cycle(), checklist: Sample.checklist, aggregate: aggregate,
            membership: Sample.membership, phrases: phrases, layout: layout, edits: edits,
            laterParagraphs: outlines.mapValues(\.paragraphs))
        return (context, outlines)
    }

    func written(inTurn: Bool) throws -> (files: [String: String], findings: [Diagnostic]) {
        let (context, outlines) = try context(inTurn: inTurn)
        let document = ReportDocument.compile(context)
        let all = files + [editorial]
        let style = StyleContext(
            cycle: Sample.cycle(), membership: Sample.membership, phrases: context.phrases,
            words: try SampleReport.styleWords(), wordLimit: 20,
            file: { path in all.first { $0.path == path } })
        var check = StyleCheck(document, style)
        let replies = RepliesInTurn(
            document, context, ReportFormat.allCases, files: [editorial], folder: "2011")
        #expect(replies.paths.count == (inTurn ? submissions.count : 0))
        var pieces: [String: [ReplyPiece: [UInt8]]] = [:]
        var known: [Place: Provenance.Stretch] = [:]
        for path in replies.paths {
            let file = try #require(files.first { $0.path == path })
            let words = try #require(outlines[path]?.words)
            let written = try #require(try replies.written(file, words))
            pieces[path] = written.pieces.mapValues { Array(written.bytes[$0]) }
            known.merge(written.stretches) { first, _ in first }
            check.add(written, from: file)
        }
        func piece(_ piece: ReplyPiece, _ path: String) -> [UInt8] { pieces[path]?[piece] ?? [] }
        var bytes: [String: [UInt8]] = [:]
        for format in ReportFormat.allCases {
            try format.write(document, later: { piece(.paragraphs($0.part, format), $0.path) }) {
                bytes[format.rawValue, default: []] += $0
            }
        }
        Tracing(
            [NamedDocument("report", document)], context, layout: "x",
            fingerprints: Dictionary(
                all.map { ($0.path, Fingerprint(of: $0.bytes).hex) }, uniquingKeysWith: { first, _ in first }),
            sources: inTurn ? [editorial] : all, known: known, folder: "2011"
        ).write(piece) { bytes["provenance", default: []] += $0 }
        return (bytes.mapValues { String(decoding: $0, as: UTF8.self) }, check.finish())
    }
}
