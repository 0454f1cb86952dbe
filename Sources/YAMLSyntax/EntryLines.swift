public import ByteText

/// Finds the lines that belong to one entry by their indentation alone, even where they are not YAML.
public struct EntryLines: Sendable {
    private let lines: ErrorRecovery

    /// Indexes the lines of a file.
    public init(_ bytes: [UInt8]) { lines = ErrorRecovery(bytes) }

    /// Returns the range of the whole lines of the answer, or of the top-level field, that contains the byte
    /// at `offset`.
    public func entry(at offset: Int) -> ByteRange {
        let range = lines.entry(at: offset)
        return ByteRange(range.lowerBound, range.upperBound)
    }
}
