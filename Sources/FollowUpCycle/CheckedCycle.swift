public import ByteText
public import Diagnostics
public import FileAccess
public import FollowUpModel
public import FollowUpValidation

/// A cycle with all its submissions, each checked on its own and against the others.
public struct CheckedCycle: Sendable {
    /// The files of the cycle.
    let files: CycleFiles
    /// The submissions, in the order of their file names.
    public let submissions: [Decoded<Submission>]
    /// What others than States report, in the order of the file names.
    public var contributions: [Decoded<Contribution>] { files.contributions.read }
    /// What editors decided that holds, and the findings on the rest; nil if the cycle cannot be used.
    let edits: EditorialCheck?
    /// The files that could not be read.
    public let failures: [FileFailure]
    /// The state of the folder before its first file was read.
    private let snapshot: FolderSnapshot

    /// The cycle; nil if its file is missing or cannot be used.
    public var cycle: Decoded<Cycle>? { files.cycle }
    /// What editors decided; nil if there is no such file.
    public var editorial: Decoded<Edits>? { files.editorial }
    /// Whom to write to in each State, and what is due; nil if there is no such file.
    public var registers: Decoded<Registers>? { files.registers }
    /// The checklist that the cycle is on; nil if the cycle cannot be used.
    public var checklist: Checklist? { files.checklist }
    /// The States that the cycle addresses.
    public var membership: Membership { files.membership }

    /// Reads and checks the cycle in the folder at `path`, one submission per worker at a time.
    ///
    /// - Parameter progress: Called with the numbers of submissions done and in total, first with 0 done.
    /// - Throws: ``Failure`` if the folder cannot be read.
    public init(
        _ path: String, _ reader: SubmissionReader, _ workers: Workers,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws(Failure) {
        snapshot = FolderSnapshot(of: path, reader.files)
        files = try CycleFiles(path, reader)
        let total = files.submissions.count
        var done = 0
        progress(done, total)
        var submissions: [Decoded<Submission>] = []
        var failures = files.failures
        edits = files.forEachSubmission(workers) { read in
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
        ((files.cycle?.findings ?? []) + (files.registers?.findings ?? []) + files.folderFindings
            + contributions.flatMap(\.findings)
            + submissions.flatMap(\.findings)
            + (files.editorial?.findings ?? []) + (edits?.findings ?? [])).sorted()
    }

    /// The files that were read.
    public var sources: [SourceFile] {
        [cycle?.source, files.registers?.source].compactMap(\.self) + contributions.map(\.source)
            + submissions.map(\.source)
            + [editorial?.source].compactMap(\.self)
    }

    /// Returns the findings with all confidential words redacted.
    func redacting(_ findings: [Diagnostic]) -> [Diagnostic] {
        let paths = Set(findings.flatMap { [$0.place.path] + $0.related.map(\.place.path) })
        let files =
            (files.registers.map { [($0.source, $0.confidential)] } ?? [])
            + contributions.map { ($0.source, $0.confidential) }
            + submissions.map { ($0.source, $0.confidential) }
        return files.reduce(findings) { findings, file in
            file.1.isEmpty || !paths.contains(file.0.path)
                ? findings : findings.redacting(file.1, of: file.0)
        }
    }

    /// The file system that the cycle was read from.
    var fileSystem: any FileSystem { files.reader.files }

    /// The path of a file of the folder that has changed since it was read; nil if none has.
    var changedFile: String? { snapshot.firstChange(in: fileSystem) }
}
