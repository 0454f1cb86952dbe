public import ByteText

extension SourceFile {
    /// Returns the range of the words of a YAML scalar: its own range, except that of a block scalar without
    /// the `>` or `|` and without surrounding white space, so that a finding shows the words and not the
    /// indicator.
    public func words(in range: ByteRange) -> ByteRange {
        let text = bytes[range.indices.clamped(to: bytes.indices)]
        guard let first = text.first, first == UInt8(ascii: ">") || first == UInt8(ascii: "|") else {
            return range
        }
        let isWord = { (byte: UInt8) in byte > UInt8(ascii: " ") }
        let block = text.drop { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard let start = block.firstIndex(where: isWord), let end = block.lastIndex(where: isWord) else {
            return range
        }
        return ByteRange(start, end + 1)
    }

    /// Returns the words of a YAML scalar as typed, located in the file. Line breaks and indentation count as
    /// white space, so the words are those of the decoded text unless it contains escapes. They are not collected:
    /// a text may have a million of them.
    public func textWords(in range: ByteRange) -> TextWords {
        let words = words(in: range)
        let bytes = bytes[words.indices.clamped(to: bytes.indices)]
        let isQuoted =
            bytes.count >= 2 && (bytes.first == UInt8(ascii: "\"") || bytes.first == UInt8(ascii: "'"))
        let text = isQuoted ? bytes.dropFirst().dropLast() : bytes
        return TextWords(text)
    }
}
