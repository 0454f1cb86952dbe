/// The words that people write where a file asks for “true” or “false”.
enum TruthWords {
    /// What a word can only have been meant for; nil for one that leaves doubt.
    static func meaning(of word: String) -> Bool? { words[WordForm.plain(word)] }

    private static let words = [
        "yes": true, "true": true, "confidential": true, "no": false, "false": false,
    ]
}
