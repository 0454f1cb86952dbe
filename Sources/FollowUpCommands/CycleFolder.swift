import Diagnostics
import FollowUpModel
import FollowUpValidation

/// A cycle with all its submissions, as it was read from its folder.
struct CycleFolder {
    /// The cycle; nil when its file is missing or cannot be used.
    var cycle: Decoded<Cycle>? { files.cycle }
    /// What editors put in place of States’ words, where there is such a file.
    var editorial: Decoded<[EditedText]>? { files.editorial }
    /// The States that the cycle addresses.
    var membership: Membership { files.membership }
    /// The submissions, in the order of their file names.
    let submissions: [Decoded<Submission>]
    /// The edited texts of words that still stand, and what is wrong with the others.
    let edits: EditorialCheck?
    /// The files that could not be read.
    let failures: [FileFailure]

    private let files: CycleFiles

    /// Reads the folder at `path`.
    init(_ path: String, checklists: [String: Checklist], membership: Membership, in world: World)
        async throws(Failure)
    {
        files = try CycleFiles(
            path, SubmissionReader(checklists: checklists, membership: membership, files: world.files))
        var progress = Progress(total: files.submissions.count, in: world)
        defer { progress.wipe() }
        var submissions: [Decoded<Submission>] = []
        var failures = files.failures
        edits = await files.forEachSubmission(in: world) { read, _ in
            progress.advance()
            switch read {
            case .success(let submission): submissions.append(submission)
            case .failure(let failure): failures.append(failure)
            }
        }
        (self.submissions, self.failures) = (submissions, failures)
    }
}
