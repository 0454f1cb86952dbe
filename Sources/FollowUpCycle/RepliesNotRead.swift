import ByteText
import FileAccess
import FollowUpModel
import FollowUpValidation

/// Finds what may be the reply of a State although it is not read: a file of another kind, an editor’s copy, a
/// hidden file, a folder, or a file in one.
struct RepliesNotRead {
    private let folder: String
    private let context: SubmissionContext
    private let files: any FileSystem
    /// The States that the names of the submissions speak of.
    private let read: Set<String>

    /// Prepares the search in the folder at `path`, beside the submissions of some names.
    init(
        in path: String, besides submissions: [String], _ context: SubmissionContext, _ files: any FileSystem
    ) {
        (folder, self.context, self.files) = (path, context, files)
        read = Set(submissions.flatMap { FolderEntryName(name: $0).states(in: context.membership) })
    }

    /// Returns the paths in the folder of what may be replies among some entries, with the codes of the States. Of a
    /// State with a submission there are none.
    func among(_ names: [String]) -> [String: String] {
        var found: [String: String] = [:]
        var states = read
        for name in names {
            for (path, state) in candidates(name) where !states.contains(state) && mayBeReply(path) {
                found[path] = state
                states.insert(state)
            }
        }
        return found
    }

    /// Returns the entry of a name or, if it is a folder, those in it, with the States that they speak of.
    private func candidates(_ name: String) -> [(path: String, state: String)] {
        let own = FolderEntryName(name: name).states(in: context.membership)
        guard files.kind(Path.join(folder, name)) == .folder else { return own.map { (name, $0) } }
        guard !name.hasPrefix("."), let inside = try? files.names(in: Path.join(folder, name)) else {
            return []
        }
        return inside.sorted().flatMap { inner in
            let states = FolderEntryName(name: inner).states(in: context.membership)
            let isHidden = inner.hasPrefix(".")
            return (states.isEmpty && !isHidden ? own : states).map { (Path.join(name, inner), $0) }
        }
    }

    /// Returns whether there may be a reply in a file: unless it is empty, or a form that is still blank.
    private func mayBeReply(_ name: String) -> Bool {
        let path = Path.join(folder, name)
        guard files.kind(path) == .file else { return false }
        guard let bytes = try? files.read(name, in: folder) else { return true }
        return !bytes.isEmpty
            && Submission.decode(SourceFile(path: path, bytes: bytes), in: context).hasReplied
    }
}
