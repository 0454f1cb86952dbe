import ByteText
import YAMLSyntax

/// Finds comments that ask for confidence, in the bytes alone, so that the file need not be valid YAML.
enum ConfidentialityComments {
    /// Returns the comments that ask for confidence, each from its number sign on. Consecutive comment lines
    /// count as one comment, because a sentence continues from line to line; it may also begin beside a
    /// value.
    static func requests(among comments: [Comment], in bytes: [UInt8]) -> [ByteRange] {
        var asking: [ByteRange] = []
        var run = Run()
        var last: Comment?
        for comment in comments {
            let goesOn = last.map(comment.isBelow) ?? false
            if goesOn, run.isOfWholeLines {
                run.range.upperBound = comment.range.upperBound
            } else {
                if run.asks(in: bytes) { asking.append(run.range) }
                run = Run(
                    range: comment.range, isOfWholeLines: comment.isWholeLine,
                    text: Int((goesOn ? run.range : comment.range).lowerBound))
            }
            last = comment
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

        func asks(in bytes: [UInt8]) -> Bool {
            var text = text..<Int(range.upperBound)
            guard ConfidentialityRequest.mayBeContained(in: bytes.span.extracting(text)) else { return false }
            while true {
                let piece = Self.beginning(of: text, in: bytes)
                if ConfidentialityRequest.isContained(in: String(decoding: bytes[piece.range], as: UTF8.self))
                {
                    return true
                }
                guard piece.range.upperBound < text.upperBound else { return false }
                text = piece.next..<text.upperBound
            }
        }

        /// How many bytes of a long text are looked through at once, with the rest of their line.
        private static let piece = 16 << 10

        /// Returns the lines with which a long text begins, and where the words begin that are read with what follows as
        /// well: a sentence goes on from line to line.
        private static func beginning(of text: Range<Int>, in bytes: [UInt8]) -> (
            range: Range<Int>, next: Int
        ) {
            guard text.count > piece else { return (text, text.upperBound) }
            let rest = bytes[(text.lowerBound + piece)..<text.upperBound]
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? text.upperBound
            let start = bytes[(text.lowerBound + 1)..<(end - 1_000)].lastIndex(of: UInt8(ascii: " "))
            return (text.lowerBound..<end, start ?? end)
        }
    }
}
