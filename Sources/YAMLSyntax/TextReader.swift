public import Diagnostics

/// Says whether a file is plain text.
public enum TextReader {
    /// What keeps `file` from being read as UTF-8 text: its encoding, and control characters. A form feed, with which a
    /// page ends, is text.
    public static func problems(in file: SourceFile) -> [SyntaxProblem] {
        EncodingCheck.problems(in: file.bytes, allowing: "\u{0C}")
    }
}
