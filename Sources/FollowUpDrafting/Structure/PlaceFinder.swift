import TextAnalysis

/// Finds the places of a text where a part of it may begin.
struct PlaceFinder {
    private let text: RunningText

    /// Returns the places in the order of the text.
    static func places(in text: RunningText) -> [StructurePlace] {
        let finder = PlaceFinder(text: text)
        var places: [StructurePlace] = []
        var index = 0
        while index < text.words.count {
            if let place = finder.place(at: index) {
                places.append(place)
                // A word with a mark and text in it is looked at once.
                index = max(place.mark.upperBound, index + 1)
            } else {
                index += 1
            }
        }
        return places
    }

    private func place(at index: Int) -> StructurePlace? {
        let quotation = text.openingQuotation(index)
        let word = text.bytes[text.words[index].range].dropFirst(quotation)
        guard let first = word.first else { return nil }
        var place: StructurePlace?
        switch first {
        case 0x30...0x39: place = number(word, index)
        case UInt8(ascii: "("): place = enclosed(word, index)
        case 0x61...0x7A: place = halfEnclosed(word, index)
        case 0x41...0x5A: place = capital(word, index) ?? named(word, index)
        default: break
        }
        place?.isQuoted = quotation > 0
        if let skipped = place?.skipped, skipped > 0 { place?.skipped += quotation }
        return place
    }

    /// “1.”, “1)”, and “1.We”, where a space was lost.
    private func number(_ word: ArraySlice<UInt8>, _ index: Int) -> StructurePlace? {
        let digits = word.prefix { (0x30...0x39).contains($0) }
        let rest = word.dropFirst(digits.count)
        guard (1...3).contains(digits.count), let mark = rest.first,
            mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"), let value = decimal(digits), value > 0
        else { return nil }
        guard let next = rest.dropFirst().first else {
            return StructurePlace(mark: index..<index + 1, readings: [.init(kind: .number, value: value)])
        }
        guard (0x41...0x5A).contains(next), mark == UInt8(ascii: ".") else { return nil }
        return StructurePlace(
            mark: index..<index + 1, skipped: digits.count + 1, readings: [.init(kind: .number, value: value)]
        )
    }

    /// “(a)”, “(iv)”, “(1)”.
    private func enclosed(_ word: ArraySlice<UInt8>, _ index: Int) -> StructurePlace? {
        guard let close = word.prefix(8).firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let label = word[word.startIndex + 1..<close]
        guard close == word.endIndex - 1 || (0x41...0x5A).contains(word[close + 1]) else { return nil }
        let readings =
            decimal(label).flatMap { label.count <= 3 && $0 > 0 ? [.init(kind: .number, value: $0)] : nil }
            ?? small(label)
        guard !readings.isEmpty else { return nil }
        return StructurePlace(
            mark: index..<index + 1, skipped: close == word.endIndex - 1 ? 0 : close + 1 - word.startIndex,
            readings: readings)
    }

    /// “a)”, “iv)”.
    private func halfEnclosed(_ word: ArraySlice<UInt8>, _ index: Int) -> StructurePlace? {
        guard word.last == UInt8(ascii: ")"), word.count <= 6 else { return nil }
        let readings = small(word.dropLast())
        return readings.isEmpty ? nil : StructurePlace(mark: index..<index + 1, readings: readings)
    }

    /// “IV.” and “B.”.
    private func capital(_ word: ArraySlice<UInt8>, _ index: Int) -> StructurePlace? {
        guard word.last == UInt8(ascii: "."), word.count <= 8 else { return nil }
        let label = word.dropLast()
        var readings: [StructurePlace.Reading] = []
        if let value = roman(label) { readings.append(.init(kind: .roman, value: value)) }
        if label.count == 1, let letter = label.first, (0x41...0x5A).contains(letter) {
            readings.append(.init(kind: .capital, value: Int(letter) - 0x40))
        }
        return readings.isEmpty ? nil : StructurePlace(mark: index..<index + 1, readings: readings)
    }

    /// Marks with a name: “Rule 3”, “Annex II”, “Draft resolution IV”, “Part One”, “The General Assembly,”.
    private func named(_ word: ArraySlice<UInt8>, _ index: Int) -> StructurePlace? {
        switch text.letters(index) {
        case "rule", "article", "principle", "guideline": return numbered(.rule, index, 1)
        case "part", "chapter": return numbered(.roman, index, 1)
        case "section": return numbered(.capital, index, 1)
        case "draft":
            let kind = text.letters(index + 1)
            guard kind == "resolution" || kind == "decision", text.stop(index + 1) == nil else { return nil }
            return numbered(.part, index, 2)
        case "annex", "appendix":
            guard text.stop(index) == nil || text.stop(index) == .colon else { return nil }
            return numbered(.annex, index, 1)
                ?? StructurePlace(mark: index..<index + 1, readings: [.init(kind: .annex, value: 0)])
        case "the", "we": return opening(index)
        default: return nil
        }
    }

    /// A name of some words, and a number in figures or Roman numerals after it.
    private func numbered(_ kind: StructurePlace.Kind, _ index: Int, _ words: Int) -> StructurePlace? {
        let end = index + words
        guard end < text.words.count else { return nil }
        var label = text.bytes[text.words[end].range]
        if let last = label.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":") {
            label = label.dropLast()
        }
        guard let value = decimal(label) ?? roman(label) ?? spelled(kind, end), value > 0, label.count <= 8
        else { return nil }
        return StructurePlace(mark: index..<end + 1, readings: [.init(kind: kind, value: value)])
    }

    private func spelled(_ kind: StructurePlace.Kind, _ index: Int) -> Int? {
        guard kind == .roman, text.beginning(index) == .capital else { return nil }
        return ["one", "two", "three", "four", "five", "six", "seven", "eight"].firstIndex(
            of: text.letters(index)
        ).map { $0 + 1 }
    }

    /// The words that name those who adopt or declare: “The General Assembly,” and “We, the keepers of lanterns,”.
    private func opening(_ index: Int) -> StructurePlace? {
        let isWe = text.letters(index) == "we"
        guard isWe ? text.letters(index + 1) == "the" : text.beginning(index + 1) == .capital else {
            return nil
        }
        let most = isWe ? 30 : 10
        for end in index + 1..<max(index + 1, min(index + most, text.words.count)) {
            switch text.stop(end) {
            case .sentence, .semicolon, .colon: return nil
            default: break
            }
            if !isWe, text.beginning(end) == .small, !StructureWords.inNames.contains(text.letters(end)) {
                return nil
            }
            let next = end + 1
            guard next < text.words.count else { return nil }
            let isLast = text.stop(end) == .comma || text.words[next].startsLine
            if isLast, text.startsPreamble(next) || isNumberOne(next) {
                return StructurePlace(mark: index..<next, readings: [.init(kind: .opening, value: 0)])
            }
            if text.stop(end) == .comma, !isWe { return nil }
            // The comma may be missing.
            if end > index + 1, text.startsPreamble(next), text.stop(end) == nil {
                return StructurePlace(mark: index..<next, readings: [.init(kind: .opening, value: 0)])
            }
        }
        return nil
    }

    private func isNumberOne(_ index: Int) -> Bool {
        let word = text.bytes[text.words[index].range]
        return word.elementsEqual("1.".utf8) || word.elementsEqual("1)".utf8)
            || word.elementsEqual("(1)".utf8)
    }

    private func small(_ label: ArraySlice<UInt8>) -> [StructurePlace.Reading] {
        guard let first = label.first, label.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
        var readings: [StructurePlace.Reading] = []
        if label.count <= 3, label.allSatisfy({ $0 == first }),
            label.count == 1 || !"ixcm".utf8.contains(first)
        {
            readings.append(.init(kind: .letter, value: Int(first) - 0x60 + 26 * (label.count - 1)))
        }
        if let value = roman(ArraySlice(label.map { $0 - 0x20 })), value <= 40 {
            readings.append(.init(kind: .numeral, value: value))
        }
        return readings
    }

    private func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Returns the value of a Roman numeral in capitals that is written as it is today.
    private func roman(_ label: ArraySlice<UInt8>) -> Int? {
        guard (1...8).contains(label.count) else { return nil }
        let values: [UInt8: Int] = [0x49: 1, 0x56: 5, 0x58: 10, 0x4C: 50, 0x43: 100]
        let digits = label.compactMap { values[$0] }
        guard digits.count == label.count else { return nil }
        let value = digits.indices.reduce(0) { sum, index in
            let isBeforeLarger = index + 1 < digits.count && digits[index] < digits[index + 1]
            return isBeforeLarger ? sum - digits[index] : sum + digits[index]
        }
        guard value > 0, OrdinalLabel.roman(value).utf8.elementsEqual(label) else { return nil }
        return value
    }
}
