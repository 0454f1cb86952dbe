import FileAccess
import Fingerprints
import FollowUpModel

/// The file of the folder of a cycle that is the reply of a State.
struct ReplyFile {
    let path: String
    /// Its bytes; nil if there is no such file.
    let bytes: [UInt8]?
    private let state: String
    private let files: any FileSystem

    /// Reads it.
    ///
    /// - Throws: ``Failure`` if it cannot be read, or another file there is named after the State.
    init(of state: String, in cycle: ReceivingCycle) throws(Failure) {
        (self.state, files) = (state, cycle.files)
        path = cycle.path(ofReplyOf: state)
        let names: [String]
        do throws(FileFailure) {
            names = try files.names(in: cycle.folder).sorted()
            bytes = files.kind(path) == nil ? nil : try files.read(path)
        } catch {
            throw Failure(error.message)
        }
        let other = names.first { [path] name in
            name != Path.name(path) && FolderEntryName(name: name).isSubmission
                && name.prefix { $0 != "." }.uppercased() == state
        }
        if let other {
            throw Failure(
                "\(Path.join(cycle.folder, other)) is there for \(state) already, and did not come by “followup receive”; "
                    + "move it out of the folder, and receive it from there if it is the reply")
        }
    }

    /// Returns whether it has bytes of this SHA-256.
    func holds(_ fingerprint: String) -> Bool {
        bytes.map { Fingerprint(of: $0).hex == fingerprint } ?? false
    }

    /// Whether somebody has edited it since it was written, or put it there.
    func isEdited(_ record: ReplyOnRecord) -> Bool {
        bytes.map { !record.written.contains(Fingerprint(of: $0).hex) } ?? false
    }

    /// Why it is not replaced, and how to go on.
    var edited: Failure {
        Failure(
            "\(path) was edited since it was received, or did not come by “followup receive”; nothing was written. To go on, "
                + "keep it as the reply and leave the new one out, or add --replace-edited: then it is kept under "
                + "\(CorrespondenceFolder.received)/\(state), and the new one takes its place")
    }

    /// Why it is not taken away, and how to go on.
    var editedBeforeWithdrawal: Failure {
        Failure(
            "\(path) was edited since it was received; nothing was written. To go on, add --replace-edited: then it is kept "
                + "under \(CorrespondenceFolder.received)/\(state)")
    }

    /// Makes a text the reply.
    ///
    /// - Throws: ``Failure`` if the file was changed since it was read, or cannot be written.
    func write(_ after: [UInt8]) throws(Failure) {
        do throws(FileFailure) {
            if let bytes {
                try files.rewrite(path, from: bytes, to: after)
            } else {
                try files.create(path, after)
            }
        } catch {
            throw Failure(error.message)
        }
    }

    /// Removes it, if there is one.
    ///
    /// - Throws: ``Failure`` if it was changed since it was read, or cannot be removed.
    func remove() throws(Failure) {
        guard let bytes else { return }
        do { try files.remove(path, from: bytes) } catch { throw Failure(error.message) }
    }
}
