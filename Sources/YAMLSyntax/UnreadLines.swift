public import ByteText

/// The lines of a file that cannot be read.
public struct UnreadLines {
    /// The size of the file, in bytes.
    private let size: Int
    /// Whether reading is given up, so that no line is read.
    private let isNothingRead: Bool
    private let count: Int
    /// What stands on the lines that are not read.
    private let unread: Set<ArraySlice<UInt8>>
    /// What stands on the other lines, unless it stands on one that is not read too.
    private let read: Set<ArraySlice<UInt8>>

    /// Reads `file`.
    public init(_ file: SourceFile) {
        let problems = YAMLReader.read(file).problems
        let lines = ErrorRecovery(file.bytes)
        let texts = lines.lines(in: 0..<file.bytes.count).map(\.trimmed)
        let skipped = Set(problems.flatMap(\.allSkipped).flatMap { lines.numbers(in: $0.indices) })
        size = file.bytes.count
        isNothingRead = problems.contains { $0.kind.stopsReading && $0.skipped == nil }
        count = skipped.count
        unread = Set(skipped.lazy.filter(texts.indices.contains).map { texts[$0] })
        read = Set(texts.lazy.filter { !$0.isEmpty }).subtracting(unread)
    }

    /// Returns whether every line that was read before a change is still read after it, and no more lines are unread than
    /// before. Lines are compared by their text, because a change moves them; so the loss of one of two equal lines is
    /// not seen. Findings are not compared: a file whose encoding was corrected shows mistakes that nobody could see
    /// before.
    public func readsAllThat(_ before: UnreadLines) -> Bool {
        if before.isNothingRead { return !isNothingRead || size <= before.size }
        return !isNothingRead && count <= before.count && unread.isDisjoint(with: before.read)
    }
}
