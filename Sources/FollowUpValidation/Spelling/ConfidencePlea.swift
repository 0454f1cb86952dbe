/// Requests for confidence in running text, for code that writes a State's words into a file that is read
/// again.
public enum ConfidencePlea {
    /// Returns whether words, in a comment, would be read as a request to keep what is beside them
    /// confidential.
    public static func isMade(in words: String) -> Bool { ConfidenceWords.ask(words) }
}
