/// Requests for confidence in running text, for code that writes a State's words into a file that is read
/// again.
public enum ConfidentialityRequest {
    /// Returns whether words, in a comment, would be read as a request to keep what is beside them
    /// confidential.
    public static func isContained(in words: String) -> Bool { ConfidenceWords.isRequest(words) }
}
