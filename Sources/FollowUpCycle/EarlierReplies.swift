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

    private func reply(of state: String, in cycle: String) -> EarlierAnswerResolver.Reply {
        // A path that leads elsewhere is not the name of a cycle.
        guard Path.isName(cycle), Path.isName(state) else { return .missing(path: cycle) }
        let folder = Path.join(Path.enclosingFolder(folder), cycle)
        let path = Path.join(folder, state + ".yaml")
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
