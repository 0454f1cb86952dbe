import Diagnostics
import Fingerprints
import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// What each reply adds to the files of a report. All together may be too much for the memory: the words of each are read again
/// when its turn comes, and what it gives is kept on the disk until the files are written.
struct WrittenReplies: Sendable {
    /// Where those of their places are that paragraphs of other sections print.
    private(set) var stretches: [Place: Provenance.Stretch] = [:]

    private let scratch: (any ScratchFile)?
    private var ranges: [String: [ReplyPiece: Range<Int>]] = [:]

    /// Writes the replies, as many at a time as there are workers, and hands each to `take`, in the order of the report.
    init(
        _ replies: RepliesInTurn, of cycle: CheckedCycle, in scratch: (any ScratchFile)?, _ world: World,
        take: (WrittenReply, _ from: SourceFile) -> Void
    ) async throws(Failure) {
        self.scratch = scratch
        guard let scratch else { return }
        var progress = Progress(total: replies.paths.count, in: world)
        defer { progress.wipe() }
        var failure: Failure?
        let again = ReadingAgain(cycle, replies, scratch)
        await world.workers.forEach(replies.paths) { path in
            Result { () throws(Failure) in try again.written(path) }
        } take: { result in
            progress.advance()
            do throws(Failure) {
                let (reply, source) = try result.get()
                guard failure == nil else { return }
                try keep(reply, of: source.path, in: scratch)
                take(reply, source)
            } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
    }

    private mutating func keep(
        _ reply: WrittenReply, of path: String, in scratch: any ScratchFile
    ) throws(Failure) {
        let start: Int
        do { start = try scratch.append(reply.bytes).lowerBound } catch { throw Failure(error.message) }
        ranges[path] = reply.pieces.mapValues { start + $0.lowerBound..<start + $0.upperBound }
        stretches.merge(reply.stretches) { first, _ in first }
    }

    /// A file that `write` writes with the pieces of the replies.
    func content(
        _ name: String,
        _ write:
            @escaping @Sendable (
                _ reply: (ReplyPiece, _ path: String) -> [UInt8], _ take: ([UInt8]) -> Void
            ) throws(FileFailure) -> Void
    ) -> FileContent {
        FileContent(name) { take throws(FileFailure) in
            var failure: FileFailure?
            func bytes(_ piece: ReplyPiece, _ path: String) -> [UInt8] {
                guard failure == nil, let scratch, let range = ranges[path]?[piece] else { return [] }
                do throws(FileFailure) {
                    return try scratch.read(range)
                } catch {
                    failure = error
                    return []
                }
            }
            try write(bytes, take)
            if let failure { throw failure }
        }
    }
}

/// Writes replies when their turn comes, with their words and files read again; each file must be what was checked.
private struct ReadingAgain: Sendable {
    private let reading: SubmissionReading
    private let replies: RepliesInTurn
    private let scratch: any ScratchFile
    private let checked: [String: (fingerprint: String, words: Range<Int>)]

    init(_ cycle: CheckedCycle, _ replies: RepliesInTurn, _ scratch: any ScratchFile) {
        reading = cycle.files.reading
        self.replies = replies
        self.scratch = scratch
        checked = Dictionary(
            cycle.replies.compactMap { reply in
                reply.kept.map { (reply.path, (reply.fingerprint, $0.words)) }
            }, uniquingKeysWith: { first, _ in first })
    }

    func written(_ path: String) throws(Failure) -> (WrittenReply, SourceFile) {
        let source: SourceFile
        let words: SubmissionWords
        do throws(FileFailure) {
            source = try reading.file(Path.name(path))
            words = SubmissionWords(bytes: try scratch.read(checked[path]?.words ?? 0..<0))
        } catch {
            throw Failure(error.message)
        }
        guard Fingerprint(of: source.bytes).hex == checked[path]?.fingerprint,
            let written = try written(source, words)
        else {
            throw Failure(
                "\(path) was changed while the report was compiled; nothing was written: compile it again")
        }
        return (written, source)
    }

    private func written(_ source: SourceFile, _ words: SubmissionWords) throws(Failure) -> WrittenReply? {
        do { return try replies.written(source, words) } catch {
            throw Failure("libxml2 could not write the reply in \(source.path): \(error)")
        }
    }
}
