import Diagnostics
import Fingerprints
import FollowUpModel
import FollowUpValidation

@testable import FollowUpReport

/// The replies of a cycle, to be compiled both ways that there are: with the words of all at hand, and
/// with those of each when its turn comes.
struct RepliesBothWays {
    /// The replies that were accepted, and the files that they stand in.
    let replies: [(submission: Submission, file: SourceFile)]
    /// Texts of theirs that were edited.
    var edits: [EditedText] = []
    /// The file that the edited texts stand in.
    let editorial = SourceFile(path: "editorial.yaml", bytes: Array("a:\n  bcd: e\n".utf8))
    let cycle: Cycle
    let checklist: Checklist
    let membership: Membership
    let layout: ReportLayout
    let phrases: Phrases
    let styleWords: StyleWords

    /// What is known of the cycle, and of each reply when its words come later.
    func context(inTurn: Bool) -> (ReportContext, [String: ReplyOutline]) {
        var outlines: [String: ReplyOutline] = [:]
        if inTurn {
            for (submission, _) in replies {
                outlines[submission.path] = ReplyOutline(
                    submission, edits: edits.filter { $0.state.value == submission.state },
                    checklist: checklist, phrases: phrases, layout: layout)
            }
        }
        let aggregate = Aggregate.merging(
            replies.map { Aggregate(outlines[$0.submission.path]?.submission ?? $0.submission) })
        let context = ReportContext(
            cycle: cycle, checklist: checklist, aggregate: aggregate, membership: membership,
            phrases: phrases, layout: layout, edits: edits,
            laterParagraphs: outlines.mapValues(\.paragraphs))
        return (context, outlines)
    }

    /// A reply that is not written when its turn comes.
    struct NotWritten: Error { let path: String }

    /// The files of the report, by what they are, and what is found in it.
    func written(inTurn: Bool) throws -> (files: [String: [UInt8]], findings: [Diagnostic]) {
        let (context, outlines) = context(inTurn: inTurn)
        let document = ReportDocument.compile(context)
        let all = replies.map(\.file) + [editorial]
        let style = StyleContext(
            cycle: cycle, membership: membership, phrases: phrases, words: styleWords,
            wordLimit: 20, file: { path in all.first { $0.path == path } })
        var check = StyleCheck(document, style)
        let later = RepliesInTurn(
            document, context, ReportFormat.allCases, files: [editorial], folder: "2011")
        var pieces: [String: [ReplyPiece: [UInt8]]] = [:]
        var known: [Place: Provenance.Stretch] = [:]
        for path in later.paths {
            guard let file = replies.first(where: { $0.file.path == path })?.file,
                let words = outlines[path]?.words,
                let written = try later.written(file, words)
            else { throw NotWritten(path: path) }
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
        return (bytes, check.finish())
    }
}
