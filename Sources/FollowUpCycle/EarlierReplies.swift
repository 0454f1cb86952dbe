import ByteText
import FileAccess
import FollowUpModel
import FollowUpValidation

/// The replies of States in other cycles, whose folders are siblings of that of this cycle.
struct EarlierReplies: Sendable {
    /// The folder of this cycle.
    let folder: String
    let checklists: Editions<Questions>
    let membership: Membership
    let files: any FileSystem

    /// Returns a submission with its references to earlier answers resolved.
    func followed(from decoded: Decoded<Submission>) -> Decoded<Submission> {
        guard let state = decoded.value?.state else { return decoded }
        var replies: [String: EarlierAnswerResolver.Reply] = [:]
        let questions = decoded.value.flatMap { checklists[$0.checklist, $0.edition] }
        return EarlierAnswerResolver.followed(decoded, of: questions) { cycle in
            let reply = replies[cycle] ?? reply(of: state, in: cycle)
            replies[cycle] = reply
            return reply
        }
    }

    /// Returns the name of the submission of a State that is not written as usual (“xaa.yml”).
    private func name(of state: String, in folder: String) -> String {
        let names = (try? files.names(in: folder))?.sorted() ?? []
        return names.first { name in
            FolderEntryName(name: name).isSubmission && name.prefix { $0 != "." }.uppercased() == state
        } ?? state + ".yaml"
    }

    private func reply(of state: String, in cycle: String) -> EarlierAnswerResolver.Reply {
        // A path that leads elsewhere is not the name of a cycle.
        guard Path.isName(cycle), Path.isName(state) else { return .missing(path: cycle) }
        let folder = Path.join(Path.enclosingFolder(folder), cycle)
        let usual = state + ".yaml"
        let path = Path.join(
            folder, files.kind(Path.join(folder, usual)) == nil ? name(of: state, in: folder) : usual)
        guard files.kind(path) == .file, let bytes = try? files.read(Path.name(path), in: folder) else {
            return .missing(path: path)
        }
        let context = SubmissionContext(
            beside: path, checklists: checklists, membership: membership, files: files)
        let decoded = Submission.decode(SourceFile(path: path, bytes: bytes), in: context)
        guard let submission = decoded.value,
            let checklist = checklists[submission.checklist, submission.edition]
        else {
            return .missing(path: path)
        }
        return .found(submission, checklist)
    }
}
