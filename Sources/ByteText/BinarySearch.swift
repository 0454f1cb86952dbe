extension RandomAccessCollection {
    /// Returns the index of the first element that satisfies a predicate, by binary search.
    ///
    /// - Parameter belongsToSecondPart: The predicate. All elements that satisfy it must come after all that
    ///   do not.
    /// - Returns: The index of the first element that satisfies the predicate; `endIndex` when none does.
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
