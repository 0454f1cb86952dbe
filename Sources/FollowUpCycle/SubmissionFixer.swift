public import ByteText
public import FileAccess
import FollowUpModel
import FollowUpValidation

/// Applies the safe fixes of submissions, as edits of their bytes.
public struct SubmissionFixer: Sendable {
    private let reader: SubmissionReader

    /// Creates a value that fixes submissions as read by `reader`.
    public init(_ reader: SubmissionReader) { self.reader = reader }

    /// Fixes the submission at `path`, or all in the folder at `path`.
    ///
    /// - Parameters:
    ///   - isDryRun: Whether to write nothing.
    ///   - take: Called with each submission that was changed, after it is written.
    /// - Throws: ``FileFailure`` if a submission cannot be read or written; those before it are fixed.
    public func fix(
        _ path: String, isDryRun: Bool = false, take: (FixedSubmission) -> Void
    ) throws(FileFailure) {
        guard reader.files.kind(path) == .folder else {
            if ![CycleFiles.cycleFile, Registers.fileName].contains(Path.name(path)),
                !CycleContributions.contains(path)
            {
                try fixFile(path, isDryRun, read: reader.files.read, take)
            }
            return
        }
        for folder in reader.cycles(in: path) {
            // A file outside the folder that a symbolic link points to does not belong to the cycle.
            for file in try reader.submissions(in: folder) {
                let read = { (path: String) throws(FileFailure) in
                    try reader.files.read(Path.name(path), in: folder)
                }
                try fixFile(file, isDryRun, read: read, take)
            }
        }
    }

    private func fixFile(
        _ path: String, _ isDryRun: Bool, read: (String) throws(FileFailure) -> [UInt8],
        _ take: (FixedSubmission) -> Void
    ) throws(FileFailure) {
        let file = SourceFile(path: path, bytes: try read(path))
        let result = SafeFixes.apply(to: file, in: reader.context(beside: path))
        guard result.file.bytes != file.bytes else { return }
        let fixed = FixedSubmission(
            before: file, after: result.file, fixCount: result.applied.count, reader: reader)
        guard !isDryRun else { return take(fixed) }
        try reader.files.rewrite(path, from: file.bytes, to: result.file.bytes)
        take(fixed)
    }
}

/// A submission before and after its safe fixes were applied.
public struct FixedSubmission: Sendable {
    /// The file as it was.
    public let before: SourceFile
    /// The file with the fixes applied.
    public let after: SourceFile
    /// The number of fixes applied.
    public let fixCount: Int
    fileprivate let reader: SubmissionReader

    /// The numbers, from 1, of the lines of the original file that no output may show. Lines end at LF only,
    /// as in a unified diff.
    public var confidentialLines: Set<Int> { confidentialLines(of: before) }

    /// The numbers, from 1, of the lines of the fixed file that no output may show.
    public var confidentialLinesAfter: Set<Int> { confidentialLines(of: after) }

    private func confidentialLines(of file: SourceFile) -> Set<Int> {
        let bytes = file.bytes
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
        let line = { (offset: UInt32) in ends.partitioningIndex { $0 >= offset } + 1 }
        let parts = Submission.decode(file, in: reader.context(beside: file.path)).confidential
        return parts.reduce(into: []) { lines, part in
            let last = max(part.lowerBound, part.upperBound == 0 ? 0 : part.upperBound - 1)
            lines.formUnion(line(part.lowerBound)...line(last))
        }
    }
}
