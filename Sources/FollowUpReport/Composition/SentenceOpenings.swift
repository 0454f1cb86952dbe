import FollowUpModel

/// The openings of the sentences in which the program tells what one State reports, one after the other.
///
/// Of what the State wrote only the attribution that begins a field is varied: its name and verb stand in full,
/// after words that join the sentence to the one before, with “it” for the name where nothing else can be meant,
/// or, before a sentence in reported speech, not at all. All else stands as it was written.
struct SentenceOpenings {
    /// Where a sentence stands.
    struct Position {
        /// Whether it is the first of its paragraph.
        var isFirstInParagraph = false
        /// Whether the sentence before it in the paragraph is on another theme.
        var changesTheme = false
        /// Whether it begins what is said last of the State, after enough to say so.
        var isLast = false
        /// The topic, if the sentence would not be understood without it.
        var topic: String?
        /// The beginning of the next sentence, if that stands as it was written.
        var next: StatedSentence?
        /// Whether it tells of a difficulty.
        var isDifficulty = false
    }

    private let name: StateName
    private let words: CompositionWords
    private let phrases: Phrases
    /// The first two words of the sentence before.
    private var before: [Substring] = []
    private var verbBefore: String?
    private var hadAlso = false
    private var hadNoAttribution = false
    /// Whether “it” can only be the State.
    private var isStateClear = false
    private var introductions: Int
    private var additions = 0

    /// Prepares to tell what a State reports.
    /// - Parameters:
    ///   - introductions: How many topics have been introduced before, so that the next is in other words.
    ///   - sentence: The sentence before, which another State may have said.
    init(
        of name: StateName, _ words: CompositionWords, _ phrases: Phrases, introductions: Int = 0,
        after sentence: String? = nil
    ) {
        before = sentence.map(SentenceVariation.opening) ?? []
        self.introductions = introductions
        self.name = name
        self.words = words
        self.phrases = phrases
    }

    /// Returns the words of a sentence that begins a field.
    mutating func opened(_ sentence: StatedSentence, _ position: Position) -> String {
        guard let attribution = sentence.attribution else { return asWritten(sentence) }
        let following = position.next.map { SentenceVariation.opening(of: $0.text) }
        let options = self.options(sentence, attribution, position)
        let chosen =
            options.first { option in
                let opening = SentenceVariation.opening(of: self.text(option, attribution))
                return opening != before && opening != following
            } ?? options.last ?? SentenceOpening()
        let text = self.text(chosen, attribution)
        take(text, verb: chosen.leavesOut ? nil : attribution.verb)
        hadAlso = chosen.hasAlso || attribution.adverb == words.also
        hadNoAttribution = chosen.leavesOut
        isStateClear = !chosen.leavesOut || text.hasPrefix(capitalizedPronoun + " ")
        switch chosen.lead {
        case .introduction: introductions += 1
        case .addition: additions += 1
        case .last, .none: break
        }
        return text
    }

    /// Returns the words of a sentence that stands as it was written.
    mutating func asWritten(_ sentence: StatedSentence) -> String {
        take(sentence.text, verb: sentence.attribution?.verb)
        hadAlso = sentence.attribution?.adverb == words.also
        hadNoAttribution = sentence.attribution == nil
        isStateClear = sentence.isOfState
        return sentence.text
    }

    private mutating func take(_ text: String, verb: String?) {
        before = SentenceVariation.opening(of: text)
        if let verb { verbBefore = verb }
    }
}

/// A way of beginning a sentence.
private struct SentenceOpening {
    /// The words before the name.
    enum Lead: Equatable { case introduction(String), addition, last }

    var lead: Lead?
    var isPronoun = false
    var hasAlso = false
    var leavesOut = false
}

extension SentenceOpenings {
    private var capitalizedPronoun: String { words.pronoun.capitalizedFirst }

    /// Returns the ways in which a sentence may begin, the best first; the last is always possible.
    private func options(
        _ sentence: StatedSentence, _ attribution: StatedSentence.Attribution, _ position: Position
    ) -> [SentenceOpening] {
        let isPronoun = !position.isFirstInParagraph && isStateClear
        let plain = SentenceOpening(isPronoun: isPronoun)
        let last = SentenceOpening(lead: .last, isPronoun: isPronoun)
        let addition = SentenceOpening(lead: .addition, isPronoun: isPronoun)
        if let topic = position.topic {
            let introduced = SentenceOpening(lead: .introduction(topic), isPronoun: isPronoun)
            return position.isLast ? [last, introduced] : [introduced]
        }
        let isRepeated = attribution.verb == verbBefore
        let also =
            hadAlso || attribution.adverb != nil || words.followingVerbs.contains(attribution.verb)
                || position.isDifficulty && !isRepeated
            ? nil : SentenceOpening(isPronoun: isPronoun, hasAlso: true)
        guard !position.isFirstInParagraph else {
            return ([position.isLast ? last : nil, plain, also, addition]).compactMap(\.self)
        }
        let leftOut = canLeaveOut(attribution, position) ? SentenceOpening(leavesOut: true) : nil
        let varied = hadAlso || isRepeated ? [leftOut, also] : [also, leftOut]
        return [position.isLast ? last : nil].compactMap(\.self) + varied.compactMap(\.self) + [
            plain, addition,
        ]
    }

    /// Returns whether a sentence is understood as reported by the State without being attributed anew.
    private func canLeaveOut(_ attribution: StatedSentence.Attribution, _ position: Position) -> Bool {
        guard let clause = attribution.clause, words.neutralVerbs.contains(attribution.verb),
            !position.changesTheme, !hadNoAttribution,
            !position.isDifficulty || attribution.verb == verbBefore
        else { return false }
        let all = clause.split(separator: " ")
        let beginning = all.prefix(16).map { $0.trimmed }
        guard beginning.contains(where: words.past.contains),
            !beginning.contains(where: words.present.contains),
            !clause.contains(" \(words.and) \(words.that) "), let first = beginning.first,
            first.first?.isLetter ?? false,
            all.first.map({ $0.last?.isLetter ?? false }) ?? false, !words.prepositions.contains(first)
        else { return false }
        if words.pronouns.contains(first) { return isStateClear }
        // “It” in the State’s own next sentence would be another than the State.
        return position.next.map { next in
            let opening = SentenceVariation.opening(of: next.text).map { $0.trimmed }
            return !opening.contains(where: words.pronouns.contains)
        } ?? true
    }

    private func text(_ option: SentenceOpening, _ attribution: StatedSentence.Attribution) -> String {
        if option.leavesOut, let clause = attribution.clause { return clause.capitalizedFirst }
        let lead: String? =
            switch option.lead {
            case .introduction(let topic):
                phrases(
                    .composeIntroduced,
                    ["introduction": words.introductions.inTurn(introductions), "topic": topic])
            case .addition: words.additions.inTurn(additions)
            case .last: phrases(.composeLast)
            case nil: nil
            }
        let subject = option.isPronoun ? words.pronoun : name.inSentence
        let verb = [option.hasAlso ? words.also : attribution.adverb, attribution.verb].compactMap(\.self)
        let sentence =
            "\(lead == nil ? subject.capitalizedFirst : subject) \(verb.joined(separator: " "))"
            + attribution.rest
        guard let lead, !lead.isEmpty else { return sentence }
        return phrases(.composeLed, ["lead": lead, "sentence": sentence])
    }
}

extension [String] {
    /// Returns the words whose turn it is after `count` others, from the first again after the last.
    fileprivate func inTurn(_ count: Int) -> String { isEmpty ? "" : self[count % self.count] }
}

extension Substring {
    /// The word in lowercase without the punctuation around it.
    fileprivate var trimmed: String {
        var word = self
        while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
        while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
        return word.lowercased()
    }
}
