import FollowUpModel

/// The wordings of sentences that the program says again and again, so that they take turns from theme to theme and no
/// sentence begins like the one before it.
struct SentenceVariation {
    /// The first two words of the sentence before.
    private(set) var before: [Substring] = []
    private var turns: [Phrase: Int] = [:]

    /// Takes note of the sentence that stands before the next.
    mutating func follow(_ sentence: String?) {
        if let sentence { before = Self.opening(of: sentence) }
    }

    /// Returns the wording whose turn it is or, where that begins like the sentence before, the next that does not.
    ///
    /// - Parameters:
    ///   - wordings: All wordings of the sentence: always the same number for a kind.
    ///   - kind: What the sentence says.
    mutating func choose(_ wordings: [String], for kind: Phrase) -> String {
        guard !wordings.isEmpty else { return "" }
        let turn = turns[kind, default: 0]
        let inTurn = wordings.indices.map { wordings[(turn + $0) % wordings.count] }
        let chosen = inTurn.first { Self.opening(of: $0) != before } ?? inTurn[0]
        turns[kind] = turn + 1
        follow(chosen)
        return chosen
    }

    /// Returns the first two words of a sentence.
    static func opening(of sentence: String) -> [Substring] {
        Array(sentence.split(separator: " ", maxSplits: 2).prefix(2))
    }
}
