public import ByteText

/// Which lines of a file belong together, told from the lines alone, also where they are no YAML.
public struct EntryLines: Sendable {
    private let lines: Resumption

    /// Finds the lines of a file.
    public init(_ bytes: [UInt8]) { lines = Resumption(bytes) }

    /// The whole lines of the answer, or of the field at the left margin, that a byte belongs to.
    public func entry(at offset: Int) -> ByteRange {
        let range = lines.entry(at: offset)
        return ByteRange(range.lowerBound, range.upperBound)
    }
}
