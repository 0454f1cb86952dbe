import TextAnalysis

/// The words of a text one after another, whatever lines they stand on.
struct RunningText: Sendable {
    /// The words in UTF-8, with one space between them.
    private(set) var bytes: [UInt8] = []
    /// The words.
    private(set) var words: [Word] = []

    /// A word: what stands between two spaces.
    struct Word: Sendable {
        /// Its bytes in the text.
        let range: Range<Int>
        /// The line it stands on.
        let line: Int
        /// The number of Unicode scalars before it in the line.
        let offset: Int
        /// Whether it is the first word of its line.
        let startsLine: Bool
        /// Whether something separates its line from the one above.
        let isApart: Bool
    }

    /// Adds the words of a line.
    mutating func add(_ words: String, line: Int, isApart: Bool) {
        var offset = 0
        for word in words.split(separator: " ", omittingEmptySubsequences: false) {
            defer { offset += word.unicodeScalars.count + 1 }
            guard !word.isEmpty else { continue }
            if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            let start = bytes.count
            bytes.append(contentsOf: word.utf8)
            self.words.append(
                Word(
                    range: start..<bytes.count, line: line, offset: offset,
                    startsLine: self.words.last?.line != line, isApart: isApart))
        }
    }

    /// Returns the words of a range, the first without the bytes that belong to its mark.
    func text(_ range: Range<Int>, dropping skipped: Int = 0) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        let start = words[first].range.lowerBound + skipped
        return String(
            decoding: bytes[min(start, words[last].range.upperBound)..<words[last].range.upperBound],
            as: UTF8.self)
    }

    /// Whether most lines end in the middle of a sentence, as they do when they were broken at a margin.
    var isWrapped: Bool {
        var (broken, ends) = (0, 0)
        for index in words.indices.dropFirst() where words[index].startsLine && !words[index].isApart {
            if stop(index - 1) == nil { broken += 1 } else { ends += 1 }
        }
        return broken > ends
    }
}

/// How words end, and what they begin with.
extension RunningText {
    /// What a word ends with.
    enum Stop: Sendable { case sentence, semicolon, colon, comma, bracket }

    /// Returns what a word ends with, whatever quotation marks follow; nil for none.
    func stop(_ index: Int) -> Stop? {
        guard words.indices.contains(index) else { return nil }
        var end = trimmedEnd(words[index].range)
        let start = words[index].range.lowerBound
        guard end > start else { return nil }
        if bytes[end - 1] == UInt8(ascii: ")") || bytes[end - 1] == UInt8(ascii: "]") {
            guard end - 1 > start, isFullStop(bytes[end - 2]) else { return .bracket }
            end -= 1
        }
        switch bytes[end - 1] {
        case UInt8(ascii: "."):
            return StructureWords.abbreviations.contains(letters(index)) ? nil : .sentence
        case UInt8(ascii: "?"), UInt8(ascii: "!"): return .sentence
        case UInt8(ascii: ";"): return .semicolon
        case UInt8(ascii: ":"): return .colon
        case UInt8(ascii: ","): return .comma
        default: return nil
        }
    }

    /// Whether a clause ends with a word: with a stop, a semicolon or a colon, or with “; and”.
    func endsClause(_ index: Int) -> Bool {
        switch stop(index) {
        case .sentence, .semicolon, .colon: true
        case .comma, .bracket: false
        case nil: StructureWords.conjunctions.contains(letters(index)) && stop(index - 1) == .semicolon
        }
    }

    private func isFullStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }

    /// Returns the end of a word without the quotation marks after it.
    private func trimmedEnd(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound {
            if bytes[end - 1] == UInt8(ascii: "\"") || bytes[end - 1] == UInt8(ascii: "'") {
                end -= 1
            } else if end - range.lowerBound >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
                bytes[end - 1] == 0x9D || bytes[end - 1] == 0x99
            {
                end -= 3
            } else {
                break
            }
        }
        return end
    }

    /// Returns the number of bytes of the opening quotation mark of a word.
    func openingQuotation(_ index: Int) -> Int {
        let range = words[index].range
        guard range.count > 1 else { return 0 }
        let first = bytes[range.lowerBound]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "`") { return 1 }
        let isTypographic =
            range.count > 3 && first == 0xE2 && bytes[range.lowerBound + 1] == 0x80
            && (bytes[range.lowerBound + 2] == 0x9C || bytes[range.lowerBound + 2] == 0x98)
        return isTypographic ? 3 : 0
    }

    /// Returns the letters of a word without what stands around them, in lower case.
    func letters(_ index: Int) -> String {
        guard words.indices.contains(index) else { return "" }
        let isLetter = { (byte: UInt8) in
            byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
        }
        let word = bytes[words[index].range]
        guard let first = word.firstIndex(where: isLetter), let last = word.lastIndex(where: isLetter) else {
            return ""
        }
        // No word that is known here is longer.
        guard last - first < 24 else { return "" }
        return String(
            decoding: bytes[first...last].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// What a word begins with, after brackets and quotation marks.
    enum Beginning: Sendable { case capital, small, digit, other }

    /// Returns what a word begins with, when `skipped` bytes of it belong to a mark.
    func beginning(_ index: Int, skipping skipped: Int = 0) -> Beginning {
        guard words.indices.contains(index) else { return .other }
        var rest = bytes[words[index].range].dropFirst(skipped + (skipped == 0 ? openingQuotation(index) : 0))
        if let first = rest.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "[") {
            rest = rest.dropFirst()
        }
        guard let first = rest.first else { return .other }
        switch first {
        case 0x41...0x5A: return .capital
        case 0x61...0x7A: return .small
        case 0x30...0x39: return .digit
        case 0x80...:
            let scalar = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars.first
            return scalar.map {
                $0.properties.isUppercase ? .capital : $0.properties.isLowercase ? .small : .other
            } ?? .other
        default: return .other
        }
    }
}
