public import ByteText
public import FileAccess
import FollowUpModel
import FollowUpValidation

/// Mends submissions by their safe fixes, as edits of their bytes.
public struct Mending: Sendable {
    private let reader: SubmissionReader
    private let workers: Workers

    /// Mends submissions as `reader` reads them.
    public init(_ reader: SubmissionReader, _ workers: Workers) {
        self.reader = reader
        self.workers = workers
    }

    /// Mends the submission at `path`, or all in the folder at `path`, and hands each that is different then to `take`, once
    /// it is written; with `isDryRun` nothing is written. Throws when one cannot be read or written; those before it are mended.
    public func mend(
        _ path: String, isDryRun: Bool = false, take: (MendedSubmission) -> Void
    ) async throws(FileFailure) {
        guard reader.files.kind(path) == .folder else {
            if Path.name(path) != CycleFiles.cycleFile {
                try await mendFile(path, isDryRun, read: reader.files.read, take)
            }
            return
        }
        for folder in reader.cycles(in: path) {
            // A file that a link points to outside the folder does not belong to the cycle.
            for file in try reader.submissions(in: folder) {
                let read = { (path: String) throws(FileFailure) in
                    try reader.files.read(Path.name(path), in: folder)
                }
                try await mendFile(file, isDryRun, read: read, take)
            }
        }
    }

    private func mendFile(
        _ path: String, _ isDryRun: Bool, read: (String) throws(FileFailure) -> [UInt8],
        _ take: (MendedSubmission) -> Void
    ) async throws(FileFailure) {
        let file = SourceFile(path: path, bytes: try read(path))
        let result = SafeFixes.apply(to: file, in: reader.context(beside: path))
        guard result.file.bytes != file.bytes else { return }
        let mended = MendedSubmission(
            before: file, after: result.file, fixCount: result.applied.count, reader: reader)
        guard !isDryRun else { return take(mended) }
        guard try read(path) == file.bytes else {
            throw FileFailure(
                path: path, action: "mended", reason: "it was changed meanwhile; nothing was written")
        }
        try await reader.files.replace(
            [FileContent(Path.name(path), result.file.bytes)], in: Path.parent(path), workers)
        take(mended)
    }
}

/// A submission as it was, and with its safe fixes applied.
public struct MendedSubmission: Sendable {
    /// The file as it was.
    public let before: SourceFile
    /// The file with the fixes applied.
    public let after: SourceFile
    /// How many fixes were applied.
    public let fixCount: Int
    fileprivate let reader: SubmissionReader

    /// The lines of the file as it was, from 1, that no output shows. Here a line ends at LF only, as in a unified difference.
    public var confidentialLines: Set<Int> {
        let bytes = before.bytes
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        let line = { (offset: UInt32) in ends.partitioningIndex { $0 >= offset } + 1 }
        let parts = Submission.decode(before, in: reader.context(beside: before.path)).confidential
        return parts.reduce(into: []) { lines, part in
            let last = max(part.lowerBound, part.upperBound == 0 ? 0 : part.upperBound - 1)
            lines.formUnion(line(part.lowerBound)...line(last))
        }
    }
}
