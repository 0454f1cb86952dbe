import FollowUpCycle

/// A line of a file, as in `Submissions/2011/CAN.yaml:66`; a column after it is ignored.
struct LineReference {
    let path: String
    let line: Int

    /// Parses `path:line` or `path:line:column`.
    ///
    /// - Throws: `Failure` if the text has no line number, or one below 1.
    init(_ text: String) throws(Failure) {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count > 2, Int(parts[parts.count - 2]) != nil, Int(parts[parts.count - 1]) != nil {
            parts.removeLast()
        }
        guard parts.count > 1, let number = parts.popLast(), let line = Int(number), line > 0 else {
            throw Failure("“\(text)” is not a line of a file; write it as in Submissions/2011/CAN.yaml:66")
        }
        path = parts.joined(separator: ":")
        self.line = line
    }
}
