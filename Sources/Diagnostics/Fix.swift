/// A replacement of some bytes of a file.
public struct Edit: Hashable, Sendable {
    /// The bytes to be replaced.
    public let range: ByteRange
    /// What stands there afterwards.
    public let replacement: String

    /// Makes an edit.
    public init(_ range: ByteRange, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// A way of mending a finding.
public struct Fix: Hashable, Sendable {
    /// Whether the program may apply the fix by itself.
    public enum Safety: String, Sendable {
        /// It cannot change what the State meant.
        case safe
        /// It is probably what was meant; a person must decide.
        case unsafe
    }

    /// What it does, as in “Write “implemented””.
    public let title: String
    /// Whether the program may apply it by itself.
    public let safety: Safety
    /// The edits that make it up; all of them or none.
    public let edits: [Edit]

    /// Makes a fix.
    public init(_ title: String, safety: Safety, edits: [Edit]) {
        self.title = title
        self.safety = safety
        self.edits = edits
    }

    /// `bytes` with as many of `fixes` applied as do not touch the same bytes; of two that do, the earlier one is.
    public static func apply(_ fixes: [Fix], to bytes: [UInt8]) -> [UInt8] {
        var accepted: [Edit] = []
        for fix in fixes where fix.edits.allSatisfy({ edit in !accepted.contains { $0.overlaps(edit) } }) {
            accepted += fix.edits
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

extension Edit {
    /// Whether both change the same bytes, or put text at the same place.
    fileprivate func overlaps(_ other: Edit) -> Bool {
        range == other.range
            || range.lowerBound < other.range.upperBound && other.range.lowerBound < range.upperBound
    }
}
