import ByteText
import FileAccess
import FollowUpModel
import FollowUpValidation

/// The reading of submissions in the folder of a cycle, on any thread.
struct SubmissionReading: Sendable {
    let folder: String
    let context: SubmissionContext
    let earlier: EarlierReplies
    let files: any FileSystem

    /// Reads the submission in a file of the folder.
    func submission(_ name: String) throws(FileFailure) -> Decoded<Submission> {
        earlier.followed(from: Submission.decode(try file(name), in: context))
    }

    /// Reads a file of the folder.
    func file(_ name: String) throws(FileFailure) -> SourceFile {
        SourceFile(path: Path.join(folder, name), bytes: try files.read(name, in: folder))
    }
}
