import Diagnostics
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
