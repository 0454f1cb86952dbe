import Diagnostics
import Fingerprints
import FollowUpModel
import FollowUpReport

/// Writes replies when their turn comes, with their words and files read again; each file must be what was checked.
struct ReadingAgain: Sendable {
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
