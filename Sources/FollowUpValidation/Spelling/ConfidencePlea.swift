/// A request for confidence in words, for those who write words of a State into a file that is read again.
public enum ConfidencePlea {
    /// Whether words, standing in a comment, would ask for what stands beside them to be kept in confidence.
    public static func isMade(in words: String) -> Bool { ConfidenceWords.ask(words) }
}
