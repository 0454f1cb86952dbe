import Diagnostics
import FollowUpModel
import FollowUpValidation

/// What submissions are read against, wherever they stand.
struct SubmissionReader {
    let checklists: [String: Checklist]
    let membership: Membership
    let files: any FileSystem

    /// The context of a file: the cycle whose `cycle.yaml` stands beside it, when there is one.
    func context(beside path: String) -> SubmissionContext {
        let folder = Path.parent(path)
        guard let bytes = try? files.read(CycleFiles.cycleFile, in: folder) else { return context(of: nil) }
        let source = SourceFile(path: Path.join(folder, CycleFiles.cycleFile), bytes: bytes)
        return context(of: Cycle.decode(source, checklists: checklists, groups: membership.groups).value)
    }

    /// The context of the submissions of a cycle, or of one whose cycle is not known.
    func context(of cycle: Cycle?) -> SubmissionContext {
        SubmissionContext(
            checklists: checklists, membership: cycle.map { $0.membership(outOf: membership) } ?? membership,
            cycle: cycle)
    }

    /// The folders of cycles at `path`: the folder itself when it holds a cycle, else those of its folders that do; the
    /// folder itself when none does.
    func cycles(in path: String) -> [String] {
        let isCycle = { (folder: String) in files.kind(Path.join(folder, CycleFiles.cycleFile)) == .file }
        if isCycle(path) { return [path] }
        let names = (try? files.names(in: path)) ?? []
        let inside = names.sorted().map { Path.join(path, $0) }.filter(isCycle)
        return inside.isEmpty ? [path] : inside
    }

    /// The paths of the submissions in the folder of a cycle, in the order of their names.
    func submissions(in folder: String) throws(FileFailure) -> [String] {
        try files.names(in: folder).filter(CycleFiles.isSubmission).sorted().map { Path.join(folder, $0) }
    }
}
