import Diagnostics
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
        let cycle = try RepliesBothWays(seed: seed, layout: layout)
        let atHand = try cycle.written(inTurn: false)
        let inTurn = try cycle.written(inTurn: true)
        #expect(atHand.files.keys.sorted() == ["html", "markdown", "provenance"])
        for (name, bytes) in atHand.files {
            #expect(!bytes.isEmpty)
            #expect(
                inTurn.files[name].map { String(decoding: $0, as: UTF8.self) }
                    == String(decoding: bytes, as: UTF8.self), "\(name)")
        }
        #expect(inTurn.findings == atHand.findings)
    }

    @Test("What is written when its turn comes is all replies, or none when all are at hand")
    func paths() throws {
        let cycle = try RepliesBothWays(seed: 5, layout: "by-state")
        for isInTurn in [true, false] {
            let (context, _) = cycle.context(inTurn: isInTurn)
            let later = RepliesInTurn(
                ReportDocument.compile(context), context, [.markdown], files: [], folder: "2011")
            #expect(later.paths == (isInTurn ? cycle.replies.map(\.file.path) : []))
        }
    }

    @Test("Words that are not those of the reply are noticed")
    func otherWords() throws {
        let cycle = try RepliesBothWays(seed: 3, layout: "by-state")
        let (submission, file) = try #require(cycle.replies.first { !$0.submission.answers.isEmpty })
        let (context, outlines) = cycle.context(inTurn: true)
        let replies = RepliesInTurn(
            ReportDocument.compile(context), context, [.markdown], files: [], folder: "2011")
        let words = try #require(outlines[submission.path]?.words)
        #expect(try replies.written(file, words) != nil)
        let shorter = SubmissionWords(bytes: Array(words.bytes.dropLast()))
        #expect(try replies.written(SourceFile(path: "other.yaml", bytes: []), words) == nil)
        #expect(try replies.written(file, shorter) == nil)
        #expect(try replies.written(file, SubmissionWords()) == nil)
    }
}

extension RepliesBothWays {
    /// Random replies, one of them in French and one edited.
    fileprivate init(seed: UInt64, layout: String) throws {
        // Texts that are hostile, or any fields filled in or not, of none to three States.
        let texts =
            seed.isMultiple(of: 2)
            ? RandomReplies(seed: seed).files
            : ["CAN", "CZE", "MLT"].prefix(Int(seed / 2 % 4)).enumerated().map { position, state in
                (state, RandomAnswers(seed: 3 * seed + UInt64(position)).text)
            }
        let replies = try texts.map { reply in
            var text = Sample.submission(state: reply.state, reply.text)
            if reply.state == "CZE" { text = text.replacing("language: en", with: "language: fr") }
            let file = SourceFile(path: "\(reply.state).yaml", bytes: Array(text.utf8))
            let decoded = Submission.decode(file, in: Sample.context)
            return (submission: try #require(decoded.accepted, "\(decoded.findings)"), file: file)
        }
        let edits = replies.prefix(1).flatMap { submission, _ in
            submission.texts(items: Sample.checklist.items).prefix(2).map { target, _ in
                EditedText(
                    state: Located(submission.state, at: .start), target: target, targetRange: .start,
                    replaces: Located("", at: .start),
                    text: Located("It had rules (ABC).\n\nIt had others (2009-2010).", at: ByteRange(4, 8)),
                    place: Place(path: "editorial.yaml", range: .start))
            }
        }
        let layout =
            switch layout {
            case "both": ReportLayout(sections: [.actionByTheme, .introduction, .actionByState], annexes: [])
            case "neither": ReportLayout(sections: [.introduction, .followUpProposals], annexes: [.answers])
            default: try SampleReport.layout(layout)
            }
        self.init(
            replies: replies, edits: edits, cycle: Sample.cycle(), checklist: Sample.checklist,
            membership: Sample.membership, layout: layout, phrases: try SampleReport.phrases(),
            styleWords: try SampleReport.styleWords())
    }
}
