/// A file as it was read: the path it is called by in messages, and its bytes.
public struct SourceFile: Sendable {
    /// The path as the user gave it, or as it was found below a folder the user gave.
    public let path: String
    /// The content, unchanged.
    public let bytes: [UInt8]

    /// Makes a source file from a path and its content.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The text in `range`; bytes outside the file are left out, and malformed ones appear as U+FFFD.
    public func text(in range: ByteRange) -> String {
        String(decoding: bytes[range.indices.clamped(to: bytes.indices)], as: UTF8.self)
    }
}
