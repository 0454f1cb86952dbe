import FollowUpModel

/// A sentence of what a State wrote, or of what the program says of it, and how it attributes its content.
struct StatedSentence: Sendable {
    /// The opening of a sentence that says who reports: “Canada also reported that …”.
    struct Attribution: Sendable {
        /// The words between the name and the verb (“also”), if there are any.
        let adverb: String?
        /// The verb, as written.
        let verb: String
        /// What follows the verb, with the space or comma before it.
        let rest: String
        /// What follows “that”, if it follows the verb directly: a sentence of its own in reported speech.
        let clause: String?
        /// Whether the State itself says first what it speaks of: “reported that, on identity-related crime, it”.
        let hasAside: Bool
    }

    /// The sentence as written.
    let text: String
    /// Its attribution; nil if it begins in another way, so that nothing of it may be varied.
    let attribution: Attribution?
    /// Whether its subject is the State, so that “it” in the next sentence can only be the State.
    let isOfState: Bool

    /// Reads a sentence.
    ///
    /// - Parameters:
    ///   - name: The name of the State that states it.
    ///   - words: The words of the language of the report.
    init(_ text: String, of name: StateName, _ words: CompositionWords) {
        self.text = text
        let subject = Self.subject(of: text, name, words)
        attribution = subject.flatMap { Self.attribution(text.dropFirst($0), words) }
        isOfState = attribution != nil || Self.opensWithPreposition(text, name, words)
    }

    /// Returns the length of the name of the State, or of its pronoun, at the beginning of a sentence.
    private static func subject(of text: String, _ name: StateName, _ words: CompositionWords) -> Int? {
        let pronoun = words.pronouns.first.map { $0.capitalizedFirst }
        for subject in [name.atStart, name.name, name.inSentence, pronoun ?? ""] where !subject.isEmpty {
            if text.hasPrefix(subject), text.dropFirst(subject.count).first == " " { return subject.count }
        }
        return nil
    }

    private static func attribution(_ text: Substring, _ words: CompositionWords) -> Attribution? {
        var rest = text.dropFirst()
        var adverb: String?
        if let first = rest.split(separator: " ", maxSplits: 1).first, words.adverbs.contains(String(first)) {
            adverb = String(first)
            rest = rest.dropFirst(first.count + 1)
        }
        guard let verb = verb(at: rest, words) else { return nil }
        rest = rest.dropFirst(verb.count)
        let that = " \(words.that) "
        let isAside = rest.first == "," || rest.hasPrefix(" \(words.that),")
        return Attribution(
            adverb: adverb, verb: String(verb), rest: String(rest),
            clause: rest.hasPrefix(that) ? String(rest.dropFirst(that.count)) : nil, hasAside: isAside)
    }

    /// Returns the longest verb at the beginning of a text.
    private static func verb(at text: Substring, _ words: CompositionWords) -> Substring? {
        var found: Substring?
        var end = text.startIndex
        for _ in 0..<words.longestVerb {
            guard end < text.endIndex else { break }
            end =
                text[end...].dropFirst(end == text.startIndex ? 0 : 1).firstIndex {
                    !($0.isLetter || $0 == "-")
                } ?? text.endIndex
            let word = String(text[..<end])
            if words.isVerb(word) || found == nil && words.isOtherVerb(word) { found = text[..<end] }
        }
        return found
    }

    /// Returns whether a sentence begins with a preposition, and the State is the subject of what follows: “At the
    /// domestic level it had also taken action”.
    private static func opensWithPreposition(
        _ text: String, _ name: StateName, _ words: CompositionWords
    ) -> Bool {
        guard let first = text.split(separator: " ").first, words.prepositions.contains(first.lowercased())
        else { return false }
        let beginning = text.split(separator: " ").prefix(12).joined(separator: " ")
        return ([name.inSentence] + words.pronouns.prefix(1)).contains { subject in
            words.past.contains { beginning.contains(" \(subject) \($0) ") }
        }
    }
}

extension String {
    /// The text with its first letter as a capital.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
