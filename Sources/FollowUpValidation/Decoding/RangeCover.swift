import ByteText

/// Ranges of bytes in the order of their beginnings, so that it is found by binary search whether one of them contains or
/// touches another: a hostile file has a hundred thousand of both.
struct RangeCover {
    /// Each range as where it begins, and where the furthest of it and those before it ends.
    private let ranges: [ByteRange]

    init(_ ranges: [ByteRange]) {
        var furthest: UInt32 = 0
        self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }.map { range in
            furthest = max(furthest, range.upperBound)
            return ByteRange(Int(range.lowerBound), Int(furthest))
        }
    }

    /// Whether one of the ranges contains `range`.
    func contains(_ range: ByteRange) -> Bool {
        let after = ranges.partitioningIndex { $0.lowerBound > range.lowerBound }
        return ranges[..<after].last.map { range.upperBound <= $0.upperBound } ?? false
    }

    /// Whether one of the ranges begins at or before the end of a line and ends after its beginning.
    func touches(_ line: ByteRange) -> Bool {
        let after = ranges.partitioningIndex { $0.lowerBound > line.upperBound }
        return ranges[..<after].last.map { line.lowerBound < $0.upperBound } ?? false
    }
}
