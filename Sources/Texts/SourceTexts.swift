public import ByteText

extension SourceFile {
    /// Where the words of a text stand: its range, but for a block after `>` or `|` without that mark and without the
    /// white space around, so that a finding shows the words and not the mark.
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

    /// The words of a text as it is typed in the file, at their places in the file. Line breaks and indentation
    /// count as white space, so the words are those of the decoded text unless it holds escapes.
    public func textWords(in range: ByteRange) -> [TextWord] {
        let words = words(in: range)
        let bytes = bytes[words.indices.clamped(to: bytes.indices)]
        let isQuoted =
            bytes.count >= 2 && (bytes.first == UInt8(ascii: "\"") || bytes.first == UInt8(ascii: "'"))
        let text = isQuoted ? bytes.dropFirst().dropLast() : bytes
        return Array(TextWords(text))
    }
}
