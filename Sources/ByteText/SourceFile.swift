/// A file as it was read: the path that messages show, and its bytes.
public struct SourceFile: Sendable {
    /// The path as the user gave it, or as it was found in a folder that the user gave.
    public let path: String
    /// The content, unchanged; of a workbook, the text that was made of it.
    public let bytes: [UInt8]
    /// Where in the workbook the bytes come from; nil for any other file.
    public let cells: CellMap?

    /// Creates a source file from a path and its content.
    public init(path: String, bytes: [UInt8], cells: CellMap? = nil) {
        self.path = path
        self.bytes = bytes
        self.cells = cells
    }

    /// Returns the text in `range`. Bytes outside the file are left out, and malformed UTF-8 becomes U+FFFD.
    public func text(in range: ByteRange) -> String {
        String(decoding: bytes[range.indices.clamped(to: bytes.indices)], as: UTF8.self)
    }
}
