/// A range of bytes in a file, which is identified by its path.
public struct SourceLocation: Hashable, Sendable {
    /// The file's path, as in `SourceFile.path`.
    public let path: String
    /// The bytes in that file.
    public let range: ByteRange

    /// Creates a location from a path and a range in that file.
    public init(path: String, range: ByteRange) {
        self.path = path
        self.range = range
    }
}
