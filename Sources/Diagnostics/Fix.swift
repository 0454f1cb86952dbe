public import ByteText

/// A replacement of some bytes of a file.
public struct Edit: Hashable, Sendable {
    /// The bytes to be replaced.
    public let range: ByteRange
    /// The text that replaces them.
    public let replacement: String

    /// Creates an edit.
    public init(_ range: ByteRange, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// A way to fix a finding.
public struct Fix: Hashable, Sendable {
    /// Whether the program may apply the fix by itself.
    public enum Safety: String, Sendable {
        /// It cannot change what the State meant.
        case safe
        /// It is probably what was meant; a person must decide.
        case unsafe
    }

    /// The most edits that a fix has.
    public static let maxEdits = 100_000
    /// The most edits of a fix that is shown, so that a file of nothing but mistakes does not make an output many
    /// times its size. One with more is left to `validate --fix`.
    static let maxShownEdits = 1_000

    /// What it does, for example “Write “implemented””.
    public let title: String
    /// Whether the program may apply it by itself.
    public let safety: Safety
    /// The edits that make it up, applied all or none.
    public let edits: [Edit]

    /// Creates a fix.
    public init(_ title: String, safety: Safety, edits: [Edit]) {
        self.title = title
        self.safety = safety
        self.edits = edits
    }

    /// Applies fixes to the bytes of a file.
    ///
    /// - Parameters:
    ///   - fixes: The fixes. Of two that touch the same bytes, only the earlier one is applied.
    ///   - bytes: The content of the file.
    /// - Returns: The content with the fixes applied.
    public static func apply(_ fixes: [Fix], to bytes: [UInt8]) -> [UInt8] {
        var accepted: [Edit] = []
        var changes = ChangedBytes(count: bytes.count)
        for fix in fixes where fix.edits.allSatisfy({ !changes.conflicts($0.range) }) {
            accepted += fix.edits
            for edit in fix.edits { changes.add(edit.range) }
        }
        var result: [UInt8] = []
        var position = 0
        for edit in accepted.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let range = edit.range.indices.clamped(to: position..<max(position, bytes.count))
            result += bytes[position..<range.lowerBound]
            result += edit.replacement.utf8
            position = range.upperBound
        }
        return result + bytes[position...]
    }
}

/// The bytes of a file that some edits change, so that another edit need not be compared with each of them.
private struct ChangedBytes {
    private var isChanged: [Bool]
    /// The offsets at which text is inserted.
    private var insertions: Set<Int> = []

    init(count: Int) { isChanged = Array(repeating: false, count: count) }

    /// Records an edit of a range.
    mutating func add(_ range: ByteRange) {
        if range.isEmpty { insertions.insert(Int(range.lowerBound)) }
        for offset in range.indices.clamped(to: isChanged.indices) { isChanged[offset] = true }
    }

    /// Returns whether an edit of the range would conflict with those recorded: change the same bytes, or
    /// insert text where some is inserted already or within a change.
    func conflicts(_ range: ByteRange) -> Bool {
        let (start, end) = (Int(range.lowerBound), Int(range.upperBound))
        guard start < end else {
            let isAmid = start > 0 && start < isChanged.count && isChanged[start - 1] && isChanged[start]
            return isAmid || insertions.contains(start)
        }
        return isChanged[range.indices.clamped(to: isChanged.indices)].contains(true)
            || !insertions.isEmpty && (start + 1..<end).contains { insertions.contains($0) }
    }
}
