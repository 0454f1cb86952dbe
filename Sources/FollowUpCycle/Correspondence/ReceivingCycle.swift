import ByteText
import FileAccess
import FollowUpModel
import FollowUpValidation

/// The cycle in whose folder replies are taken in.
struct ReceivingCycle {
    let folder: String
    let cycle: Cycle
    let checklist: Checklist
    let reader: SubmissionReader
    private let reading: SubmissionReading

    var files: any FileSystem { reader.files }
    /// What replies are read in.
    var context: SubmissionContext { reading.context }

    /// Reads the cycle in a folder.
    ///
    /// - Throws: ``Failure`` if there is none that can be used.
    init(_ folder: String, _ reader: SubmissionReader) throws(Failure) {
        guard reader.files.kind(folder) == .folder else { throw Failure("there is no folder \(folder)") }
        guard let cycle = ReceivingCycle(try CycleFiles(folder, reader)) else {
            throw Failure(
                "\(Path.join(folder, CycleFiles.cycleFile)) is missing or cannot be used; validate the folder"
            )
        }
        self = cycle
    }

    /// Takes it from the files of a cycle; nil if that cannot be used.
    init?(_ files: CycleFiles) {
        guard let cycle = files.cycle?.accepted, let checklist = files.checklist else { return nil }
        (folder, self.cycle, self.checklist, reader) = (files.path, cycle, checklist, files.reader)
        reading = files.reading
    }

    /// Returns what a file says as a reply to this cycle.
    func read(_ file: SourceFile) -> Decoded<Submission> {
        reading.earlier.followed(from: Submission.decode(file, in: context))
    }

    /// The path of the reply of a State.
    func path(ofReplyOf state: String) -> String { Path.join(folder, "\(state).yaml") }
}
