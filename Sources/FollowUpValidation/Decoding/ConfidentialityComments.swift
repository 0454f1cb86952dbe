import ByteText

/// Finds comments that ask for confidence, in the bytes alone, so that the file need not be valid YAML.
enum ConfidentialityComments {
    /// Returns the comments that ask for confidence, each from its number sign on. Consecutive comment lines
    /// count as one comment, because a sentence continues from line to line; it may also begin beside a
    /// value.
    static func requests(in bytes: [UInt8]) -> [ByteRange] {
        let span = bytes.span
        var asking: [ByteRange] = []
        var run = Run()
        var offset = ByteBlock.first(UInt8(ascii: "#"), in: span, from: 0)
        while offset < bytes.count {
            guard let line = beginning(ofCommentAt: offset, in: span) else {
                offset = ByteBlock.first(UInt8(ascii: "#"), in: span, from: offset + 1)
                continue
            }
            let end = end(ofLineAt: offset, in: span)
            if line.isWhole, run.isOfWholeLines, line.start == run.next {
                run.range.upperBound = UInt32(clamping: end)
            } else {
                if run.asks(in: bytes) { asking.append(run.range) }
                let goesOn = line.isWhole && line.start == run.next
                run = Run(
                    range: ByteRange(offset, end), isOfWholeLines: line.isWhole,
                    text: goesOn ? Int(run.range.lowerBound) : offset)
            }
            run.next = next(lineAfter: end, in: span)
            offset = ByteBlock.first(UInt8(ascii: "#"), in: span, from: end)
        }
        if run.asks(in: bytes) { asking.append(run.range) }
        return asking
    }

    /// Consecutive comments that are read as one.
    private struct Run {
        var range = ByteRange.start
        var isOfWholeLines = false
        /// Where the text begins: with the comment beside a value on the line above, if there is one.
        var text = 0
        /// Where the line after them begins.
        var next = -1

        func asks(in bytes: [UInt8]) -> Bool {
            let text = text..<Int(range.upperBound)
            return ConfidentialityRequest.mayBeContained(in: bytes.span.extracting(text))
                && ConfidentialityRequest.isContained(in: String(decoding: bytes[text], as: UTF8.self))
        }
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
