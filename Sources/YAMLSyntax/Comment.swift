public import ByteText

/// A comment, from its number sign to the end of its line.
public struct Comment: Sendable {
    /// Its bytes.
    public let range: ByteRange
    /// Whether nothing but white space stands before it on its line.
    public let isWholeLine: Bool
    /// Where its line begins or, beside a value, the white space before it.
    public let start: Int
    /// Where the next line begins; -1 after the last line.
    let next: Int

    /// Returns whether it stands on the line right below another comment.
    public func isBelow(_ other: Comment) -> Bool { isWholeLine && start == other.next }
}

extension Comment {
    /// Returns the comments of a file, found in one pass over its bytes, so that it need not be valid YAML. What
    /// looks like a comment within a text is among them.
    public static func all(in bytes: [UInt8]) -> [Comment] {
        let span = bytes.span
        var comments: [Comment] = []
        var offset = ByteBlock.first(UInt8(ascii: "#"), in: span, from: 0)
        while offset < bytes.count {
            guard let line = beginning(ofCommentAt: offset, in: span) else {
                offset = ByteBlock.first(UInt8(ascii: "#"), in: span, from: offset + 1)
                continue
            }
            let end = end(ofLineAt: offset, in: span)
            comments.append(
                Comment(
                    range: ByteRange(offset, end), isWholeLine: line.isWhole, start: line.start,
                    next: next(lineAfter: end, in: span)))
            offset = ByteBlock.first(UInt8(ascii: "#"), in: span, from: end)
        }
        return comments
    }

    /// Returns the offset of the white space before a number sign, and whether nothing else precedes the sign
    /// on its line; nil if the sign is part of a word. After an indicator, libyaml accepts a comment without
    /// a space before it.
    private static func beginning(
        ofCommentAt offset: Int, in bytes: Span<UInt8>
    ) -> (start: Int, isWhole: Bool)? {
        var start = offset
        while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
        guard start > 0, !isBreak(bytes[start - 1]) else { return (start, true) }
        // A byte order mark is not part of a word.
        if start == 3, bytes[0] == 0xEF, bytes[1] == 0xBB { return (start, true) }
        return start < offset || isMark(bytes[offset - 1]) ? (start, false) : nil
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"),
            UInt8(ascii: ">"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private static func end(ofLineAt offset: Int, in bytes: Span<UInt8>) -> Int {
        var end = ByteBlock.firstControl(in: bytes, from: offset)
        while end < bytes.count, !isBreak(bytes[end]) {
            end = ByteBlock.firstControl(in: bytes, from: end + 1)
        }
        return end
    }

    private static func next(lineAfter end: Int, in bytes: Span<UInt8>) -> Int {
        guard end < bytes.count else { return -1 }
        let isBoth =
            bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: "\n")
        return end + (isBoth ? 2 : 1)
    }
}
