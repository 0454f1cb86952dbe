/// The words that people write in place of “true” or “false”.
enum BooleanWords {
    /// Returns the only boolean that a word can mean; nil in case of doubt.
    static func meaning(of word: String) -> Bool? { words[NormalizedWord.normalized(word)] }

    private static let words = [
        "yes": true, "true": true, "confidential": true, "no": false, "false": false,
    ]
}
