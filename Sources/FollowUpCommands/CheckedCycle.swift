import Diagnostics
import Fingerprints
import FollowUpModel
import FollowUpReport
import FollowUpValidation

/// Where the words of replies are kept, and how a reply is parted from them.
struct KeepingWords {
    let scratch: any ScratchFile
    /// The outline of a submission; `edits` are the edited texts of its State that still stand. Nil where there will be no report.
    let outline: (Submission, _ edits: [EditedText]) -> ReplyOutline?
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
    /// Why words could not be kept; nil when all were.
    let keepingFailure: FileFailure?

    /// Checks the submissions of a cycle. With `keeping` each is let go of when it has been checked, and its words are kept
    /// until their turn comes; without it all is held.
    init(_ files: CycleFiles, in world: World, keeping: KeepingWords?) async {
        self.files = files
        var progress = Progress(total: files.submissions.count, in: world)
        defer { progress.wipe() }
        var replies: [CheckedReply] = []
        var failures = files.failures
        var keepingFailure: FileFailure?
        edits = await files.forEachSubmission(in: world) { read, edits in
            progress.advance()
            switch read {
            case .failure(let failure): failures.append(failure)
            case .success(let decoded):
                guard let keeping else {
                    replies.append(CheckedReply(decoded, decoded.accepted, nil, holdsFile: true))
                    return
                }
                let outline = decoded.accepted.flatMap { keeping.outline($0, edits) }
                var kept: CheckedReply.Kept?
                do throws(FileFailure) {
                    if let outline, keepingFailure == nil {
                        kept = .init(
                            words: try keeping.scratch.append(outline.words.bytes),
                            paragraphs: outline.paragraphs)
                    }
                } catch {
                    keepingFailure = error
                }
                replies.append(CheckedReply(decoded, outline?.submission, kept, holdsFile: false))
            }
        }
        (self.replies, self.failures, self.keepingFailure) = (replies, failures, keepingFailure)
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

    /// The SHA-256 of the files that were let go of, by their paths.
    var released: [String: String] {
        Dictionary(
            replies.lazy.filter { $0.source == nil }.map { ($0.path, $0.fingerprint) },
            uniquingKeysWith: { first, _ in first })
    }

    /// How many paragraphs each part of the replies gives whose words are kept elsewhere, by the path of the file.
    var laterParagraphs: [String: [ReplyPart: Int]] {
        Dictionary(
            replies.compactMap { reply in reply.kept.map { (reply.path, $0.paragraphs) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Gives the file at a path, which may have to be read again; nil when it is none of the cycle, or not what was checked.
    var file: @Sendable (_ path: String) -> SourceFile? {
        let held = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return { [released, files = files.reading.files] path in
            held[path] ?? released[path].flatMap { files.unchanged(path, since: $0) }
        }
    }

    /// Findings on the submissions, of which those on something confidential say no word of it. Those on a file that is not what
    /// was checked any more are left out: where its confidential parts are now is not known.
    func withholding(_ findings: [Diagnostic]) -> [Diagnostic] {
        let paths = Set(findings.flatMap { [$0.place.path] + $0.related.map(\.place.path) })
        let file = file
        return replies.reduce(findings) { findings, reply in
            guard !reply.confidential.isEmpty, paths.contains(reply.path) else { return findings }
            guard let source = file(reply.path) else {
                return findings.filter { finding in
                    ([finding.place] + finding.related.map(\.place)).allSatisfy { $0.path != reply.path }
                }
            }
            return findings.withholding(reply.confidential, of: source)
        }
    }
}
