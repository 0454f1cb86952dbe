public import ByteText
public import Diagnostics
public import FileAccess
public import FollowUpModel
public import FollowUpValidation

/// A cycle with all its submissions, each checked by itself and against the others.
public struct CheckedCycle: Sendable {
    /// The files of the cycle.
    let files: CycleFiles
    /// The submissions, in the order of their file names.
    public let submissions: [Decoded<Submission>]
    /// The edited texts of words that still stand, and what is wrong with the others; nil where the cycle cannot be used.
    let edits: EditorialCheck?
    /// The files that could not be read.
    public let failures: [FileFailure]
    /// The folder as it was before the first file of it was read.
    private let snapshot: FolderSnapshot

    /// The cycle; nil when its file is missing or cannot be used.
    public var cycle: Decoded<Cycle>? { files.cycle }
    /// What editors put in place of States’ words, where there is such a file.
    public var editorial: Decoded<[EditedText]>? { files.editorial }
    /// The checklist that the cycle is on; nil when the cycle cannot be used.
    public var checklist: Checklist? { files.checklist }
    /// The States that the cycle addresses.
    public var membership: Membership { files.membership }

    /// Reads and checks the cycle in the folder at `path`, as many submissions at a time as there are workers. `progress` is
    /// told how many of how many are done: none at first. Throws when the folder cannot be read.
    public init(
        _ path: String, _ reader: SubmissionReader, _ workers: Workers,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws(Failure) {
        snapshot = FolderSnapshot(of: path, reader.files)
        files = try CycleFiles(path, reader)
        let total = files.submissions.count
        var done = 0
        progress(done, total)
        var submissions: [Decoded<Submission>] = []
        var failures = files.failures
        edits = await files.forEachSubmission(workers) { read in
            done += 1
            progress(done, total)
            switch read {
            case .success(let submission): submissions.append(submission)
            case .failure(let failure): failures.append(failure)
            }
        }
        (self.submissions, self.failures) = (submissions, failures)
    }

    /// All findings of the folder, file by file.
    public var findings: [Diagnostic] {
        ((files.cycle?.findings ?? []) + files.folderFindings + submissions.flatMap(\.findings)
            + (files.editorial?.findings ?? []) + (edits?.findings ?? [])).sorted()
    }

    /// The files that were read.
    public var sources: [SourceFile] {
        [cycle?.source].compactMap(\.self) + submissions.map(\.source)
            + [editorial?.source].compactMap(\.self)
    }

    /// Findings of which those on something confidential say no word of it.
    func withholding(_ findings: [Diagnostic]) -> [Diagnostic] {
        let paths = Set(findings.flatMap { [$0.place.path] + $0.related.map(\.place.path) })
        return submissions.reduce(findings) { findings, submission in
            submission.confidential.isEmpty || !paths.contains(submission.source.path)
                ? findings : findings.withholding(submission.confidential, of: submission.source)
        }
    }

    /// Where the files of the cycle were read.
    var fileSystem: any FileSystem { files.reader.files }

    /// The path of a file of the folder that is not what was read any more; nil when all are.
    var changedFile: String? { snapshot.firstChange(in: fileSystem) }
}
