/// A range of bytes in a file that is called by its path.
public struct Place: Hashable, Sendable {
    /// The file's path, as in `SourceFile.path`.
    public let path: String
    /// The bytes meant.
    public let range: ByteRange

    /// Makes a place from a path and a range in that file.
    public init(path: String, range: ByteRange) {
        self.path = path
        self.range = range
    }
}
