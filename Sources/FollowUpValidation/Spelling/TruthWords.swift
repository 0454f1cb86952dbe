/// The words that people write in place of “true” or “false”.
enum TruthWords {
    /// Returns the only boolean that a word can mean; nil in case of doubt.
    static func meaning(of word: String) -> Bool? { words[WordForm.plain(word)] }

    private static let words = [
        "yes": true, "true": true, "confidential": true, "no": false, "false": false,
    ]
}
