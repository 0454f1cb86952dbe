import ByteText
import FileAccess
import FollowUpModel
import FollowUpValidation

/// A submission read in its folder: with the cycle and the earlier replies beside it.
struct SubmissionInFolder {
    /// The submission, with all findings on it.
    let decoded: Decoded<Submission>
    /// What it was read in.
    let context: SubmissionContext

    init(
        _ file: SourceFile, _ checklists: Editions<Questions>, commitments: [String: [String]],
        treaties: [String: [Treaty]], _ membership: Membership, _ files: any FileSystem
    ) {
        context = SubmissionContext(
            beside: file.path, checklists: checklists, commitments: commitments, treaties: treaties,
            membership: membership, files: files)
        let earlier = EarlierReplies(
            folder: Path.parent(file.path), checklists: checklists, membership: membership, files: files)
        let followed = earlier.followed(from: Submission.decode(file, in: context))
        decoded = CycleCheck.check([followed], membership: context.membership).first ?? followed
    }
}
