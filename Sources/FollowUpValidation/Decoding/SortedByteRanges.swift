import ByteText

/// Byte ranges sorted by lower bound, so that binary search tells whether any of them contains or touches
/// another range: a hostile file has a hundred thousand of both.
struct SortedByteRanges {
    /// Each range, with its upper bound raised to the greatest one so far.
    private let ranges: [ByteRange]

    init(_ ranges: [ByteRange]) {
        var furthest: UInt32 = 0
        self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }.map { range in
            furthest = max(furthest, range.upperBound)
            return ByteRange(Int(range.lowerBound), Int(furthest))
        }
    }

    /// Returns whether one of the ranges contains `range`.
    func contains(_ range: ByteRange) -> Bool {
        let after = ranges.partitioningIndex { $0.lowerBound > range.lowerBound }
        return ranges[..<after].last.map { range.upperBound <= $0.upperBound } ?? false
    }

    /// Returns whether one of the ranges begins at or before the end of `line` and ends after its beginning.
    func touches(_ line: ByteRange) -> Bool {
        let after = ranges.partitioningIndex { $0.lowerBound > line.upperBound }
        return ranges[..<after].last.map { line.lowerBound < $0.upperBound } ?? false
    }
}
