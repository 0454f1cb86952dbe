import ByteText

/// Finds files with more lines than allowed, before anything is made of each line.
enum LongFiles {
    /// Returns the problem of a file with too many lines, at the first beyond the limit.
    static func problem(in bytes: [UInt8], limit: Int) -> SyntaxProblem? {
        // Hardly any file has so many bytes at all.
        guard bytes.count > limit else { return nil }
        let span = bytes.span
        var (lines, offset, excess) = (1, 0, bytes.count)
        while true {
            offset = ByteBlock.firstControl(in: span, from: offset)
            guard offset < bytes.count else { break }
            // CRLF is counted at its LF.
            let isBeforeLF = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
            if bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r") && !isBeforeLF,
                offset + 1 < bytes.count
            {
                lines += 1
                if lines == limit + 1 { excess = offset + 1 }
            }
            offset += 1
        }
        guard lines > limit else { return nil }
        return SyntaxProblem(
            kind: .tooManyLines(count: lines, limit: limit), range: ByteRange(excess, excess))
    }
}
