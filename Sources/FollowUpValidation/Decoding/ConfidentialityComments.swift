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
            let text = text..<Int(range.upperBound)
            return ConfidentialityRequest.mayBeContained(in: bytes.span.extracting(text))
                && ConfidentialityRequest.isContained(in: String(decoding: bytes[text], as: UTF8.self))
        }
    }
}
