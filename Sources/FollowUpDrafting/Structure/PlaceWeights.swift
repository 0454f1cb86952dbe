/// Weighs what speaks for and against each place, from the words around it.
///
/// The weights were tried out on texts of the United Nations in five forms; they are logits, which add up.
struct PlaceWeights {
    private let text: RunningText
    private let isWrapped: Bool
    /// For each word, whether a mark ends there.
    private var isMark: [Bool]

    /// Weighs the places.
    static func weigh(_ places: inout [StructurePlace], in text: RunningText) {
        var weights = PlaceWeights(
            text: text, isWrapped: text.isWrapped, isMark: Array(repeating: false, count: text.words.count))
        for place in places where place.skipped == 0 { weights.isMark[place.mark.upperBound - 1] = true }
        for index in places.indices {
            let before = weights.before(places[index])
            places[index].isCitation = before.isCitation
            places[index].weight = -1 + before.weight + weights.after(places[index], before)
            places[index].announcement = weights.announcement(places[index])
        }
        // Whether a heading follows depends on the next mark that is likely one.
        var end = text.words.count
        var next: StructurePlace.Reading?
        for index in places.indices.reversed() {
            let place = places[index]
            let range = place.textStart..<max(place.textStart, min(end, place.textStart + 120))
            let isHeading = end - place.textStart < 120 && text.isHeading(range, skipping: place.skipped)
            switch place.readings[0].kind {
            case .roman, .capital: places[index].weight += isHeading ? 1.5 : -3
            case .number, .letter:
                if isHeading {
                    let isFirst = next?.value == 1 && (next?.kind == .number || next?.kind == .letter)
                    places[index].headingCost = next?.kind == .rule ? -3.7 : isFirst ? -1.7 : -0.7
                }
            default: break
            }
            if places[index].weight > -1 || places[index].headingCost != nil, !place.isQuoted {
                (end, next) = (place.mark.lowerBound, place.readings[0])
            }
        }
    }
}

extension PlaceWeights {
    private struct Before {
        var weight: Double
        var isCitation = false
        var isInSentence = false
        var followsComma = false
        var startsLine = false
    }

    private func before(_ place: StructurePlace) -> Before {
        let first = place.mark.lowerBound
        guard first > 0 else { return Before(weight: 3, startsLine: true) }
        let word = text.words[first]
        guard word.startsLine else { return between(place, first) }
        if word.isApart || !isWrapped { return Before(weight: 3, startsLine: true) }
        var before = between(place, first)
        before.weight += 0.7
        before.startsLine = true
        return before
    }

    private func between(_ place: StructurePlace, _ first: Int) -> Before {
        let reading = place.readings[0]
        let isLetter = reading.kind == .letter || reading.kind == .numeral
        if isMark[first - 1], !isCitation(first - 1) { return Before(weight: 2.5) }
        if isCitation(first) { return Before(weight: -6, isCitation: true, isInSentence: true) }
        switch text.stop(first - 1) {
        case .sentence: return Before(weight: 2.2)
        case .semicolon: return Before(weight: 2.5)
        case .colon: return Before(weight: reading.value <= 1 ? 2.5 : 1)
        case .comma:
            return Before(
                weight: isLetter || reading.value == 1 ? 1.2 : -0.8, isInSentence: true, followsComma: true)
        case .bracket: return Before(weight: 1.5)
        case nil: break
        }
        let former = text.letters(first - 1)
        if StructureWords.conjunctions.contains(former), text.stop(first - 2) == .semicolon {
            return Before(weight: 2.5)
        }
        if isLetter, text.beginning(first - 1) == .digit {
            return Before(weight: -5, isCitation: true, isInSentence: true)
        }
        if StructureWords.months.contains(former) { return Before(weight: -5, isInSentence: true) }
        if StructureWords.prepositions.contains(former) { return Before(weight: -3, isInSentence: true) }
        if followsHeading(first) { return Before(weight: 1.2) }
        return Before(weight: isLetter ? -1.2 : -2.5, isInSentence: true)
    }

    /// Whether a word that cites stands before a mark, also with other numbers between them: “rules 27 and 32.”
    private func isCitation(_ index: Int) -> Bool {
        var former = index - 1
        var steps = 0
        while former > 0, steps < 12,
            isNumber(former) || Self.linking.contains(text.letters(former)) && isNumber(former - 1)
        {
            guard text.stop(former) == nil || text.stop(former) == .comma else { return false }
            former -= 1
            steps += 1
        }
        guard former >= 0, StructureWords.citing.contains(text.letters(former)) else { return false }
        return steps > 0
            || text.stop(former) == nil
                && (text.beginning(former) == .small
                    || StructureWords.abbreviations.contains(text.letters(former)))
    }

    /// Whether a word is a plain number, also one with a hyphen between two.
    private func isNumber(_ index: Int) -> Bool {
        let word = text.bytes[text.words[index].range]
        return word.count <= 8 && text.beginning(index) == .digit
            && word.allSatisfy {
                (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ",")
            }
    }

    private static let linking: Set<String> = ["and", "to", "or"]

    /// Whether the words between the last stop or mark and a place may be a heading.
    private func followsHeading(_ index: Int) -> Bool {
        guard let start = runStart(index, atMost: 14) else { return false }
        return start < index && text.isHeading(start..<index, atMost: 14)
    }

    /// Returns the word after the last stop or mark before a place, if it is near.
    private func runStart(_ index: Int, atMost most: Int) -> Int? {
        var start = index
        while start > 0, !isMark[start - 1], !text.endsClause(start - 1) {
            start -= 1
            guard index - start <= most else { return nil }
            if text.words[start].startsLine, text.words[start].isApart { return start }
        }
        return start
    }

    private func after(_ place: StructurePlace, _ before: Before) -> Double {
        let reading = place.readings[0]
        let start = place.textStart
        guard start < text.words.count else { return -2 }
        var weight = reading.value > 150 ? -4.0 : 0
        let beginning = text.beginning(start, skipping: place.skipped)
        switch reading.kind {
        case .part, .annex:
            if beginning == .capital || beginning == .digit || text.words[start].startsLine {
                weight += 1.5
            } else {
                weight -= 4
            }
            switch text.stop(place.mark.upperBound - 1) {
            case .comma, .semicolon, .bracket: weight -= 6
            default: break
            }
            if before.isInSentence { weight -= 5 }
        case .rule:
            switch text.stop(place.mark.upperBound - 1) {
            case .comma, .semicolon, .bracket: weight -= 6
            default: break
            }
            weight += beginning == .capital || beginning == .digit || beginning == .other ? 1.5 : -4
            if before.isInSentence { weight -= 5 }
        case .opening:
            // What a body that adopts is followed by tells it best.
            weight += text.stop(place.mark.upperBound - 1) == .comma ? 4.5 : 2
        case .roman, .capital:
            // “Section II of these rules” cites, “Section II Lamps” is a heading.
            if place.mark.count > 1, beginning == .small || before.isInSentence { weight -= 8 }
            // The preamble before it ends in a comma.
            if reading.value == 1, before.followsComma { weight += 2.5 }
        case .number, .letter, .numeral:
            switch beginning {
            case .capital:
                if reading.kind == .number { weight += 1.8 }
                let word = text.letters(start)
                if StructureWords.asking.contains(word) || StructureWords.speaking.contains(word) {
                    weight += 1
                }
            case .small: weight -= before.startsLine ? 0.3 : reading.kind == .number ? 2 : 1
            case .digit: weight -= 4
            case .other: break
            }
        }
        return weight
    }

    /// Returns how far the words before a place announce the first paragraph of a text.
    private func announcement(_ place: StructurePlace) -> Double {
        let first = place.mark.lowerBound
        guard place.readings[0] == .init(kind: .number, value: 1), first > 0 else { return 0 }
        if text.stop(first - 1) == .colon, ["follows", "following"].contains(text.letters(first - 1)) {
            return 1
        }
        if text.stop(first - 1) == .comma {
            for index in (max(0, first - 80)..<first).reversed() {
                if text.startsPreamble(index) { return 0.9 }
                if text.endsClause(index) { break }
            }
        }
        return followsHeading(first) ? 0.8 : 0
    }
}
