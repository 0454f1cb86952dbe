import ByteText
import FileAccess
import FollowUpModel
import FollowUpValidation
import TerminalText
import TextDiff

/// Mends submissions by their safe fixes, as edits of their bytes.
struct Fixing {
    let reader: SubmissionReader
    let world: World
    /// Whether to print what would be changed instead of changing it.
    let isDryRun: Bool

    /// Mends the submission at `path`, or all in the folder at `path`.
    func mend(_ path: String) async throws(FileFailure) {
        guard world.files.kind(path) == .folder else {
            if Path.name(path) != CycleFiles.cycleFile { try await mendFile(path, read: world.files.read) }
            return
        }
        for folder in reader.cycles(in: path) {
            // One to which a link leads out of the folder is none of the cycle’s.
            for file in try reader.submissions(in: folder) {
                try await mendFile(file) { path throws(FileFailure) in
                    try world.files.read(Path.name(path), in: folder)
                }
            }
        }
    }

    private func mendFile(
        _ path: String, read: (String) throws(FileFailure) -> [UInt8]
    ) async throws(FileFailure) {
        let file = SourceFile(path: path, bytes: try read(path))
        let result = SafeFixes.apply(to: file, in: reader.context(beside: path))
        guard result.file.bytes != file.bytes else { return }
        if isDryRun {
            let (diff, isPartial) = UnifiedDiff.text(
                path: path, old: file.bytes, new: result.file.bytes, withholding: confidentialLines(of: file))
            // Raw where a program reads it, so that it can be applied; a terminal must not obey what a file says.
            world.terminal.output(world.terminal.isInteractive ? VisibleText.escapedLines(diff) : diff)
            if isPartial {
                world.terminal.error(
                    "followup: \(VisibleText.escaped(path)): changes in or beside what is confidential are not shown\n"
                )
            }
            return
        }
        guard try read(path) == file.bytes else {
            throw FileFailure(
                path: path, action: "mended", reason: "it was changed meanwhile; nothing was written")
        }
        try await world.files.replace(
            [FileContent(Path.name(path), result.file.bytes)], in: Path.parent(path), world.workers)
        let count = result.applied.count
        world.terminal.output(
            "\(VisibleText.escaped(path)): \(count == 1 ? "one fix" : "\(count) fixes") applied.\n")
    }

    /// The lines of a file, from 1, that no output shows.
    private func confidentialLines(of file: SourceFile) -> Set<Int> {
        let index = LineIndex(file)
        let parts = Submission.decode(file, in: reader.context(beside: file.path)).confidential
        return parts.reduce(into: []) { lines, part in
            let last = max(part.lowerBound, part.upperBound == 0 ? 0 : part.upperBound - 1)
            lines.formUnion(index.position(of: part.lowerBound).line...index.position(of: last).line)
        }
    }
}
