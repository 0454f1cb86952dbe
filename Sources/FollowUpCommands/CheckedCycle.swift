import Diagnostics
import Fingerprints
import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// A submission that has been checked, with what a report needs of it.
struct CheckedReply {
    /// The path of its file.
    let path: String
    /// The SHA-256 of its file.
    let fingerprint: String
    /// What was found in it.
    let findings: [Diagnostic]
    /// The bytes that no output shows.
    let confidential: [ByteRange]
    /// The State, as far as it can be made out.
    let state: String?
    /// The submission, when no finding is an error; without the words of its answers when these are kept elsewhere.
    let accepted: Submission?
    /// How many paragraphs each part of it gives to the report, when its words are kept elsewhere.
    let paragraphs: [ReplyPart: Int]?
    /// Where its words are kept.
    let words: Range<Int>?
    /// The file, when its words are not kept elsewhere.
    let source: SourceFile?

    /// Whether a finding is an error.
    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    fileprivate init(
        _ decoded: Decoded<Submission>, _ outline: ReplyOutline?, in scratch: (any ScratchFile)?
    ) throws(FileFailure) {
        let words: Range<Int>?
        if let outline { words = try scratch?.append(outline.words.bytes) } else { words = nil }
        self.words = words
        path = decoded.source.path
        fingerprint = Fingerprint(of: decoded.source.bytes).hex
        findings = decoded.findings
        confidential = decoded.confidential
        state = decoded.value?.state
        accepted = outline?.submission ?? decoded.accepted
        paragraphs = outline?.paragraphs
        source = outline == nil ? decoded.source : nil
    }
}

/// A cycle whose submissions have been checked, with what a report needs of each.
struct CheckedCycle {
    /// The files of the cycle.
    let files: CycleFiles
    /// The submissions, in the order of their file names.
    let replies: [CheckedReply]
    /// The edited texts of words that still stand, and what is wrong with the others.
    let edits: EditorialCheck?
    /// The files that could not be read.
    let failures: [FileFailure]

    /// Checks the submissions of a cycle. One of which `outline` gives an outline is let go of when it has been checked, and its
    /// words are kept in `scratch` until their turn comes.
    init(
        _ files: CycleFiles, in world: World, scratch: (any ScratchFile)?,
        outline: (Decoded<Submission>, _ edits: [EditedText]) -> ReplyOutline?
    ) async {
        self.files = files
        var progress = Progress(total: files.submissions.count, in: world)
        defer { progress.wipe() }
        var replies: [CheckedReply] = []
        var failures = files.failures
        edits = await files.forEachSubmission(in: world) { read, edits in
            progress.advance()
            do throws(FileFailure) {
                let decoded = try read.get()
                replies.append(try CheckedReply(decoded, outline(decoded, edits), in: scratch))
            } catch {
                failures.append(error)
            }
        }
        (self.replies, self.failures) = (replies, failures)
    }

    /// All findings of the folder, file by file.
    var findings: [Diagnostic] {
        ((files.cycle?.findings ?? []) + files.folderFindings + replies.flatMap(\.findings)
            + (files.editorial?.findings ?? []) + (edits?.findings ?? [])).sorted()
    }

    /// The files that need not be read again.
    var sources: [SourceFile] {
        [files.cycle?.source].compactMap(\.self) + replies.compactMap(\.source)
            + [files.editorial?.source].compactMap(\.self)
    }

    /// The SHA-256 of every file, by its path.
    var fingerprints: [String: String] {
        let others = [files.cycle?.source, files.editorial?.source].compactMap(\.self).map {
            ($0.path, Fingerprint(of: $0.bytes).hex)
        }
        return Dictionary(
            replies.map { ($0.path, $0.fingerprint) } + others, uniquingKeysWith: { first, _ in first })
    }

    /// How many paragraphs each part of the replies gives whose words are kept elsewhere, by the path of the file.
    var laterParagraphs: [String: [ReplyPart: Int]] {
        Dictionary(
            replies.compactMap { reply in reply.paragraphs.map { (reply.path, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Gives the file at a path, which may have to be read again; nil when it is none of the cycle or cannot be read.
    var file: @Sendable (_ path: String) -> SourceFile? {
        let held = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let others = Set(replies.lazy.filter { $0.source == nil }.map(\.path))
        return { [reading = files.reading] path in
            held[path] ?? (others.contains(path) ? try? reading.file(Path.name(path)) : nil)
        }
    }

    /// Findings on the submissions, of which those on something confidential say no word of it.
    func withholding(_ findings: [Diagnostic]) -> [Diagnostic] {
        let paths = Set(findings.flatMap { [$0.place.path] + $0.related.map(\.place.path) })
        let file = file
        return replies.reduce(findings) { findings, reply in
            guard !reply.confidential.isEmpty, paths.contains(reply.path), let source = file(reply.path)
            else { return findings }
            return findings.withholding(reply.confidential, of: source)
        }
    }
}
