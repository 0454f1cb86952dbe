package import ByteText
package import FileAccess
import Fingerprints

extension FileSystem {
    /// The file at a path as it was when it had this SHA-256; nil when it cannot be read or is another now, for where its
    /// confidential parts are is known of the bytes that were checked.
    package func unchanged(_ path: String, since fingerprint: String) -> SourceFile? {
        guard let bytes = try? read(Path.name(path), in: Path.parent(path)),
            Fingerprint(of: bytes).hex == fingerprint
        else { return nil }
        return SourceFile(path: path, bytes: bytes)
    }
}
