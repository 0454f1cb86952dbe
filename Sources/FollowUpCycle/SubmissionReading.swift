import ByteText
import FileAccess
import FollowUpModel
import FollowUpValidation

/// How submissions in the folder of a cycle are read: on any thread.
struct SubmissionReading: Sendable {
    let folder: String
    let context: SubmissionContext
    let earlier: EarlierReplies
    let files: any FileSystem

    /// The submission in a file of the folder.
    func submission(_ name: String) throws(FileFailure) -> Decoded<Submission> {
        earlier.followed(from: Submission.decode(try file(name), in: context))
    }

    /// A file of the folder.
    func file(_ name: String) throws(FileFailure) -> SourceFile {
        SourceFile(path: Path.join(folder, name), bytes: try files.read(name, in: folder))
    }
}
