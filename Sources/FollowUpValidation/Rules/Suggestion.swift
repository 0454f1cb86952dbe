import Diagnostics

extension Wording {
    /// “Did you mean “x”?”, what is wrong with a word that only looks right, or the words to choose from, unless they
    /// are many.
    static func suggestion(for word: String, among words: [String]) -> String {
        if let plain = LookAlikes.plain(word), words.contains(plain.word) { return lookAlike(plain) }
        if let nearest = Nearest.match(to: word, among: words) { return "Did you mean “\(nearest.word)”?" }
        return words.count <= 12
            ? "Write one of: \(Wording.choice(words))." : "See the blank file for the list."
    }

    /// What is wrong with a word that only looks right.
    static func lookAlike(_ plain: (word: String, first: Unicode.Scalar, as: Unicode.Scalar)) -> String {
        let script = LookAlikes.script(of: plain.first)
        return
            "It only looks like “\(plain.word)”: “\(plain.first)” is \(script), not “\(plain.as)”; type it anew."
    }
}
