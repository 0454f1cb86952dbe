import Diagnostics

extension Wording {
    /// “Did you mean “x”?” or the words to choose from, unless they are many.
    static func suggestion(for word: String, among words: [String]) -> String {
        if let nearest = Nearest.match(to: word, among: words) { return "Did you mean “\(nearest.word)”?" }
        return words.count <= 12
            ? "Write one of: \(Wording.choice(words))." : "See the blank file for the list."
    }
}
