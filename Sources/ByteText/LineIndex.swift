/// A position in a file as people count: line and column start at 1, and a column is one Unicode scalar.
public struct SourcePosition: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int

    /// Creates a position from a line and a column, both from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// The offsets at which the lines of a file begin, to convert byte offsets to lines and columns and back.
///
/// A line ends at LF, CRLF or CR, as editors show it. (libyaml also ends lines at U+0085, U+2028 and U+2029,
/// which editors do not, so its own line numbers are never used.) A byte order mark takes up no column.
public struct LineIndex: Sendable {
    private let bytes: [UInt8]
    private let cells: CellMap?
    /// As few bytes each as can be: a file may be nothing but line breaks.
    private let starts: [UInt32]
    /// The number of scalars that begin before each multiple of `countInterval` bytes, so that the columns of a
    /// long line need not be counted from its beginning each time. Empty when every line is shorter than
    /// `countInterval`.
    private let counts: [Int]
    private static let countInterval = 1_024

    /// Finds the lines of `file`.
    public init(_ file: SourceFile) {
        bytes = file.bytes
        cells = file.cells
        var starts = [UInt32(ByteOrderMark.length(in: file.bytes))]
        let bytes = file.bytes.span
        var offset = 0
        while true {
            offset = ByteBlock.firstControl(in: bytes, from: offset)
            guard offset < bytes.count else { break }
            let isBeforeLF = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
            if bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r") && !isBeforeLF {
                starts.append(UInt32(truncatingIfNeeded: offset + 1))
            }
            offset += 1
        }
        self.starts = starts
        let isLong = { [count = bytes.count] (line: Int) in
            let end = line + 1 < starts.count ? Int(starts[line + 1]) : count
            return end - Int(starts[line]) >= Self.countInterval
        }
        counts = starts.indices.contains(where: isLong) ? Self.counts(bytes) : []
    }

    /// Returns the number of scalars that begin before each multiple of `countInterval` bytes.
    private static func counts(_ bytes: Span<UInt8>) -> [Int] {
        var counts = [0]
        for start in stride(from: countInterval, through: bytes.count, by: countInterval) {
            counts.append(
                counts[counts.count - 1] + scalarStartCount(bytes.extracting(start - countInterval..<start)))
        }
        return counts
    }

    /// Returns the number of scalars that begin in `bytes`.
    private static func scalarStartCount(_ bytes: Span<UInt8>) -> Int {
        var (count, position) = (0, 0)
        while let eight = ByteBlock(bytes, at: position) {
            count += eight.scalarStartCount
            position += 8
        }
        while position < bytes.count {
            if isBeginning(bytes[position]) { count += 1 }
            position += 1
        }
        return count
    }

    /// Returns whether a byte begins a scalar, that is, is not a continuation byte of UTF-8.
    private static func isBeginning(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

    /// The number of lines. A line break at the very end begins one more, empty line.
    public var count: Int { starts.count }

    /// Returns the line and column of the byte at `offset`; an offset past the end counts as the end.
    public func position(of offset: UInt32) -> SourcePosition {
        let offset = min(max(Int(offset), Int(starts[0])), bytes.count)
        let line = lineNumber(at: offset)
        return SourcePosition(line: line, column: 1 + characters(in: Int(starts[line - 1])..<offset))
    }

    /// Returns what follows the path of the file where a person is told of the byte at `offset`: its line and column, as
    /// in `:12:5`, or the cell of a workbook, as in `: Answers!E14`.
    public func suffix(of offset: UInt32) -> String {
        lineSuffix(of: offset) + (cells == nil ? ":\(position(of: offset).column)" : "")
    }

    /// Returns the same without the column: `:12`.
    public func lineSuffix(of offset: UInt32) -> String {
        if let cells { return cells.cell(at: offset).map { ": \($0.name)" } ?? "" }
        return ":\(position(of: offset).line)"
    }

    /// Returns the byte offset of a position; for a column past the end of its line, the offset of that end.
    public func offset(of position: SourcePosition) -> Int {
        let line = range(ofLine: position.line).indices
        var (offset, left) = (line.lowerBound, position.column - 1)
        let firstBorder = (offset / Self.countInterval + 1) * Self.countInterval
        for border in stride(from: firstBorder, through: line.upperBound, by: Self.countInterval) {
            let count = characters(in: offset..<border)
            guard count <= left else { break }
            (offset, left) = (border, left - count)
        }
        while offset < line.upperBound {
            if Self.isBeginning(bytes[offset]) {
                if left <= 0 { break }
                left -= 1
            }
            offset += 1
        }
        return offset
    }

    /// Returns the line and column of the first byte of a range, and of the byte after its last.
    public func positions(of range: ByteRange) -> (start: SourcePosition, end: SourcePosition) {
        let start = position(of: range.lowerBound)
        let offset = min(max(Int(range.upperBound), Int(starts[0])), bytes.count)
        let line = lineNumber(at: offset, from: start.line)
        return (start, SourcePosition(line: line, column: 1 + characters(in: Int(starts[line - 1])..<offset)))
    }

    /// Returns the number of scalars that begin in a range.
    private func characters(in range: Range<Int>) -> Int {
        // The first and the last multiple of `countInterval` in the range, as indices of `counts`.
        let first = (range.lowerBound + Self.countInterval - 1) / Self.countInterval
        let last = range.upperBound / Self.countInterval
        guard first < last else { return Self.scalarStartCount(bytes.span.extracting(range)) }
        return Self.scalarStartCount(bytes.span.extracting(range.lowerBound..<first * Self.countInterval))
            + counts[last]
            - counts[first]
            + Self.scalarStartCount(bytes.span.extracting(last * Self.countInterval..<range.upperBound))
    }

    /// Returns the bytes of a line (from 1) without its line break; an empty range at the end of the file for
    /// a line that does not exist.
    public func range(ofLine line: Int) -> ByteRange {
        guard starts.indices.contains(line - 1) else { return ByteRange(bytes.count, bytes.count) }
        let start = Int(starts[line - 1])
        var end = line < starts.count ? Int(starts[line]) : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return ByteRange(start, end)
    }

    /// Returns the last line that starts at or before `offset`, searching from `line`, which must start there
    /// or before.
    private func lineNumber(at offset: Int, from line: Int = 1) -> Int {
        starts[line...].partitioningIndex { Int($0) > offset }
    }
}

/// The three bytes that some editors write before UTF-8 text.
public enum ByteOrderMark {
    /// Returns 3 when `bytes` begins with a UTF-8 byte order mark, else 0.
    public static func length(in bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
}
