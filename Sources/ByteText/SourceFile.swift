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

    /// Returns the text in `range` as a person sees it on one line: of a workbook, what stands in the cell, and not how it is
    /// written between quotation marks in the text that was made of it.
    public func shownText(in range: ByteRange) -> String {
        let bytes = bytes[range.indices.clamped(to: bytes.indices)]
        // What is part of no answer stands there as a comment.
        guard let content = cells?.content(at: range.lowerBound),
            !self.bytes.prefix(Int(content.lowerBound)).suffix(2).elementsEqual("# ".utf8)
        else { return String(decoding: bytes, as: UTF8.self) }
        var (words, isEscaped, isAtBreak): ([UInt8], Bool, Bool) = ([], false, false)
        for byte in bytes {
            let isBreak = byte == UInt8(ascii: "\n")
            if isAtBreak, isBreak || byte == UInt8(ascii: " ") { continue }
            isAtBreak = isBreak
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            if !isEscaped { words.append(isBreak ? UInt8(ascii: " ") : byte) }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// Returns the text in `range`. Bytes outside the file are left out, and malformed UTF-8 becomes U+FFFD.
    public func text(in range: ByteRange) -> String {
        String(decoding: bytes[range.indices.clamped(to: bytes.indices)], as: UTF8.self)
    }
}
