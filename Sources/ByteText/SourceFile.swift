/// A file as it was read: the path that messages show, and its bytes.
public struct SourceFile: Sendable {
    /// The path as the user gave it, or as it was found in a folder that the user gave.
    public let path: String
    /// The content, unchanged.
    public let bytes: [UInt8]

    /// Creates a source file from a path and its content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Returns the text in `range`. Bytes outside the file are left out, and malformed UTF-8 becomes U+FFFD.
    public func text(in range: ByteRange) -> String {
        String(decoding: bytes[range.indices.clamped(to: bytes.indices)], as: UTF8.self)
    }
}
