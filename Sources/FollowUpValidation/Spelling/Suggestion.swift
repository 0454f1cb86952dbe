import Diagnostics

/// A suggestion for a word that is not one of those allowed.
struct Suggestion {
    /// “Did you mean “x”?”, what is wrong with a word that only looks right, or the words to choose from.
    let help: String
    /// The word that was most likely meant.
    private let meant: String?
    /// Whether nothing else can have been meant.
    private let isClear: Bool

    /// Creates a suggestion for a name that is not among `names`: the nearest one or, if none is near, the
    /// list of names unless it is long.
    init(for name: String, among names: [String]) {
        if let plain = Homoglyphs.meant(by: name, among: names) {
            self.init(plain)
        } else if let nearest = NearestWord.match(to: name, among: names) {
            self.init(
                "Did you mean “\(nearest.word)”?", meant: nearest.word, isClear: nearest.isStraightforward)
        } else {
            self.init(
                names.count <= 12
                    ? "Write one of: \(Wording.choice(names))." : "See the blank file for the list.")
        }
    }

    /// Creates a suggestion for a word that is not in a small vocabulary. Its words differ in meaning however
    /// similar their letters, so they are always listed, and only a difference of case, hyphens or spaces is
    /// corrected.
    ///
    /// - Parameter synonyms: Other words that most likely mean one of these, as `normalized` has them.
    init(forWord word: String, among words: [String], synonyms: [String: String] = [:]) {
        if let plain = Homoglyphs.meant(by: word, among: words) {
            self.init(plain)
        } else if let meant = synonyms[NormalizedWord.normalized(NormalizedWord.bare(word))] {
            self.init(
                "Did you mean “\(meant)”? Otherwise write one of: \(Wording.choice(words)).", meant: meant)
        } else {
            let same = NormalizedWord.sameWord(word, among: words)
            self.init(
                "Write one of: \(Wording.choice(words)).",
                meant: same ?? NearestWord.match(to: word, among: words)?.word, isClear: same != nil)
        }
    }

    /// Creates a suggestion for a word that only looks right.
    init(_ plain: Homoglyphs.Skeleton) {
        let script = Homoglyphs.script(of: plain.first)
        self.init(
            "It only looks like “\(plain.word)”: “\(plain.first)” is \(script), not “\(plain.letter)”; type it anew.",
            meant: plain.word, isClear: true)
    }

    private init(_ help: String, meant: String? = nil, isClear: Bool = false) {
        (self.help, self.meant, self.isClear) = (help, meant, isClear)
    }

    /// Returns the word to write instead, if known. Words in `given` are already present in the same place,
    /// and cannot be meant a second time.
    func correction(given: Set<String> = []) -> Correction? {
        meant.map { Correction($0, isClear && !given.contains($0) ? .safe : .unsafe) }
    }
}
