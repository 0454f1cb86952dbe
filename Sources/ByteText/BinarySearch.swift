extension RandomAccessCollection {
    /// The first position whose element satisfies a predicate, by binary search; the end when none does. The elements that do
    /// must stand after those that do not.
    @inlinable
    public func partitioningIndex(where belongsToSecondPart: (Element) -> Bool) -> Index {
        var (start, left) = (startIndex, count)
        while left > 0 {
            let half = left / 2
            let middle = index(start, offsetBy: half)
            if belongsToSecondPart(self[middle]) {
                left = half
            } else {
                start = index(after: middle)
                left -= half + 1
            }
        }
        return start
    }
}
