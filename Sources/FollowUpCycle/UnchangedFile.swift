package import ByteText
package import FileAccess
import Fingerprints
import FollowUpModel
import FollowUpValidation

extension FileSystem {
    /// Returns the file at a path if it still has this SHA-256, or nil if it has changed or cannot be read.
    /// The positions of its confidential parts are known only for the bytes that were checked.
    package func unchanged(_ path: String, since fingerprint: String) -> SourceFile? {
        guard let bytes = try? read(Path.name(path), in: Path.parent(path)) else { return nil }
        let file = SourceFile(path: path, bytes: bytes)
        let read = WorkbookName.isRead(path) ? SubmissionWorkbook.text(of: file).source : file
        return Fingerprint(of: read.bytes).hex == fingerprint ? read : nil
    }
}
