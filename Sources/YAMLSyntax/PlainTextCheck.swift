public import ByteText

/// Checks whether a file is plain text.
public enum PlainTextCheck {
    /// Returns what keeps `file` from being read as UTF-8 text: its encoding, control characters, and too
    /// many combining marks on a letter. A form feed, which ends a page, is allowed.
    public static func problems(in file: SourceFile) -> [SyntaxProblem] {
        let problems = EncodingCheck.problems(in: file.bytes, allowing: "\u{0C}")
        guard problems.isEmpty, let excess = StackedMarks.excess(in: file.bytes.span) else { return problems }
        let range = ByteRange(excess.lowerBound, excess.upperBound)
        return [SyntaxProblem(kind: .stackedMarks(limit: StackedMarks.most), range: range)]
    }
}
