import FollowUpModel
import TextAnalysis

/// The guesses, from the words of a paragraph, at whom it addresses and what it does.
///
/// The verbs are those with which resolutions and declarations of the United Nations ask, in the third person
/// (“Requests”) and in the first (“we invite”).
struct AddresseeGuesser {
    private let bytes: [UInt8]
    private let words: [TextWord]

    private init(_ text: String) {
        bytes = Array(text.utf8)
        words = Array(TextWords(bytes[...]))
    }

    /// Returns the guesses on a paragraph, the likeliest first, or none if no word gives a hint. For a
    /// subparagraph, `whole` is the guess from the words that introduce it: “we endeavour” applies to all
    /// that follows.
    static func guesses(_ text: String, after whole: Guess? = nil) -> [Guess] {
        let own = AddresseeGuesser(text)
        let asks = own.asks
        if let whole {
            return distinct(own.beginsWithAsk ? asks + [whole] : [whole] + asks)
        }
        let others = own.undertakings + own.subjects + own.duties
        let found = distinct(asks + others)
        return found.isEmpty ? own.statements : found
    }

    /// Returns the guess from the words that introduce subparagraphs: “we endeavour:”, “Requests Member
    /// States:”.
    static func ofOpening(_ text: String) -> Guess? {
        let opening = AddresseeGuesser(text)
        return (opening.undertakings + opening.asks).last ?? opening.subjects.last
    }

    private static func distinct(_ guesses: [Guess]) -> [Guess] {
        var seen = Set<Addressee>()
        return guesses.filter { seen.insert($0.addressee).inserted }
    }
}

extension AddresseeGuesser {
    /// Guesses from verbs that request something: “call upon Member States”, “Requests the
    /// Secretary-General”.
    private var asks: [Guess] {
        words.indices.compactMap { index in
            guard let (kind, length) = Self.asking(folded(index), folded(index + 1)), isSaid(index) else {
                return nil
            }
            var start = index + length
            while Self.passedOver.contains(folded(start)) { start += 1 }
            guard let (addressee, end) = actor(at: start, of: kind) else { return nil }
            return Guess(addressee: addressee, kind: kind, words: quote(index...end))
        }
    }

    /// Whether a subparagraph begins with “To invite …” or the like.
    private var beginsWithAsk: Bool { folded(0) == "to" && Self.asking(folded(1), folded(2)) != nil }

    /// Returns whether the subject of the verb is the adopting body: not in “to invite” or “was requested”.
    private func isSaid(_ index: Int) -> Bool {
        let isThirdPerson = folded(index).hasSuffix("s")
        let isFirst = index == 0 || index == 1 && folded(0) == "to"
        let before = folded(index - 1)
        if isFirst { return true }
        if Self.beforeVerb.contains(before) { return true }
        return isThirdPerson && words[index].isCapitalized
    }

    /// Returns the addressee whose name begins at a word, and the end of the name.
    private func actor(at start: Int, of kind: CommitmentKind) -> (Addressee, end: Int)? {
        var (start, index) = (start, start)
        // What follows “that” is treated as if it began there.
        while Self.articles.contains(folded(index)) || folded(index) == "that" {
            if folded(index) == "that" { start = index + 1 }
            index += 1
        }
        guard words.indices.contains(index) else { return nil }
        let (first, second) = (folded(index), folded(index + 1))
        if Self.states.contains(first) { return (.states, index) }
        if ["member", "states"].contains(first), ["states", "state", "parties"].contains(second) {
            return (.states, index + 1)
        }
        if first == "commission" { return (.commission, index) }
        if first == "office" || first == "unodc" { return (.unodc, index) }
        if first == "united", folded(index + 2) == "office" {
            return (.unodc, min(index + 2, words.count - 1))
        }
        switch kind {
        case .encouragement, .recommendation:
            // A thing is encouraged, not someone: those who adopt the text recommend it to themselves.
            return words[start].text == words[index].text || !isActor(index)
                ? (.states, min(index, words.count - 1)) : (.others, index)
        default: return (.others, min(index + 1, words.count - 1))
        }
    }

    /// Returns whether a word that is not a known State or body is an actor all the same: “civil society”,
    /// “the private sector”.
    private func isActor(_ index: Int) -> Bool {
        ["civil", "private", "media", "international", "intergovernmental", "secretary-general", "donors"]
            .contains(
                folded(index))
    }

    /// Guesses from undertakings of the adopting body: “we undertake”, “we will endeavour”, “and endeavour”.
    private var undertakings: [Guess] {
        words.indices.compactMap { index in
            if folded(index) == "and", Self.pledging.contains(folded(index + 1)) {
                return Guess(addressee: .states, kind: .undertaking, words: quote(index...index + 1))
            }
            guard folded(index) == "we" || folded(index) == "our" else { return nil }
            var verb = index + 1
            while Self.adverbs.contains(folded(verb)) { verb += 1 }
            if !Self.undertaking.contains(folded(verb)) {
                // “We shall light” undertakes whatever the verb is.
                guard let modal = (index + 1..<verb).last(where: { ["will", "shall"].contains(folded($0)) })
                else { return nil }
                verb = modal
            }
            return Guess(addressee: .states, kind: .undertaking, words: quote(index...verb))
        }
    }

    /// Guesses from those who a sentence says are to do something: “Each State should”, “States are invited”,
    /// “Member States undertake”.
    private var subjects: [Guess] {
        words.indices.compactMap { index in
            guard
                index == 0 || words[index].sentence != words[index - 1].sentence
                    || folded(index - 1) == "that",
                folded(index) != "that",
                let (addressee, end) = actor(at: index, of: .duty), addressee != .others,
                let (kind, verb) = deed(after: end)
            else { return nil }
            return Guess(addressee: addressee, kind: kind, words: quote(index...verb))
        }
    }

    /// Returns what the verb after a subject says, and where it stands. What depends on the subject may stand between.
    private func deed(after subject: Int) -> (CommitmentKind, Int)? {
        for index in words.indices[(subject + 1)...].prefix(40) {
            guard words[index].sentence == words[subject].sentence else { return nil }
            switch folded(index) {
            case "should", "ought": return (.recommendation, index)
            case "shall", "must", "will", "undertake", "undertakes", "commit", "pledge", "agree", "resolve":
                return (.undertaking, index)
            case "are", "is":
                guard let kind = Self.asked[folded(index + 1)] else { return nil }
                return (kind, index + 1)
            // Another clause, in which another may be the subject.
            case "that", "which", "who", "have", "has", "may", "can": return nil
            default: continue
            }
        }
        return nil
    }

    private static let asked: [String: CommitmentKind] = [
        "invited": .invitation, "urged": .call, "called": .call, "requested": .request,
        "encouraged": .encouragement,
        "recommended": .recommendation, "required": .undertaking, "bound": .undertaking,
    ]

    /// Guesses from duties of States: “the need for all States”, “the responsibility of each Member State”,
    /// “the need to adopt”, “the importance of adopting”.
    private var duties: [Guess] {
        words.indices.compactMap { index in
            if folded(index) == "need" && folded(index + 1) == "to" && folded(index + 2) != "be"
                || folded(index) == "importance" && folded(index + 1) == "of"
                    && folded(index + 2).hasSuffix("ing")
            {
                return Guess(
                    addressee: .states, kind: .duty, words: quote(index...min(index + 2, words.count - 1)))
            }
            guard
                ["need", "responsibility", "responsibilities", "obligation", "obligations", "duty"].contains(
                    folded(index)),
                ["for", "of"].contains(folded(index + 1)),
                let (addressee, end) = actor(at: index + 2, of: .duty), addressee == .states
            else { return nil }
            return Guess(addressee: .states, kind: .duty, words: quote(index...end))
        }
    }

    /// Guesses from a view, thanks or a welcome in the first sentence, which requests nothing.
    private var statements: [Guess] {
        for index in words.indices.prefix(40) where words[index].sentence == 0 {
            let word = folded(index)
            guard Self.isStating(word),
                index == 0 || Self.beforeVerb.contains(folded(index - 1))
                    || ["are", "is"].contains(folded(index - 1))
            else { continue }
            let start = index > 0 && folded(index - 1) == "we" ? index - 1 : index
            return [Guess(addressee: .none, kind: .statement, words: quote(start...index))]
        }
        return []
    }

    private func folded(_ index: Int) -> String {
        words.indices.contains(index) ? words[index].text.lowercased() : ""
    }

    private func quote(_ range: ClosedRange<Int>) -> String {
        let (start, end) = (
            Int(words[range.lowerBound].range.lowerBound), Int(words[range.upperBound].range.upperBound)
        )
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}

extension AddresseeGuesser {
    /// Returns the kind of a verb that requests something, and the number of its words.
    private static func asking(_ word: String, _ next: String) -> (CommitmentKind, Int)? {
        switch word {
        case "call", "calls": next == "upon" || next == "on" ? (.call, 2) : nil
        case "appeal", "appeals": next == "to" ? (.call, 2) : nil
        case "urge", "urges": (.call, 1)
        case "request", "requests": (.request, 1)
        case "invite", "invites": (.invitation, 1)
        case "encourage", "encourages": (.encouragement, 1)
        case "recommend", "recommends": (.recommendation, 1)
        default: nil
        }
    }

    /// Returns whether a verb states something, in the first or third person: “express”, “expresses”.
    private static func isStating(_ word: String) -> Bool {
        stating.contains(word) || word.hasSuffix("s") && stating.contains(String(word.dropLast()))
            || word.hasSuffix("es") && stating.contains(String(word.dropLast(2)))
    }

    private static let beforeVerb: Set<String> = [
        "we", "and", "also", "further", "therefore", "strongly", "again", "once", "hereby", "thus",
        "particularly",
    ]
    private static let adverbs: Set<String> = [
        "also", "further", "therefore", "strongly", "will", "shall", "hereby", "are",
    ]
    private static let passedOver: Set<String> = [
        "also", "further", "therefore", "strongly", "upon", "on", "again",
    ]
    private static let articles: Set<String> = [
        "the", "all", "those", "each", "every", "relevant", "other", "interested", "its", "concerned", "to",
        "requested",
    ]
    private static let states: Set<String> = ["states", "state", "governments", "government", "countries"]
    private static let pledging: Set<String> = [
        "undertake", "commit", "endeavour", "endeavor", "strive", "resolve", "pledge",
    ]
    private static let undertaking = pledging.union([
        "determined", "agree", "will", "determination", "commitment", "shall",
    ])
    private static let stating: Set<String> = [
        "acknowledge", "affirm", "appreciate", "aware", "believe", "commend", "concerned", "consider",
        "convinced",
        "emphasize", "endorse", "express", "look", "note", "reaffirm", "realize", "recall", "recognize",
        "reiterate",
        "stress", "support", "take", "thank", "welcome", "decide", "adopt", "underline", "underscore",
    ]
}
