import TextAnalysis

extension String {
    /// Whether a clause ends here: with a full stop, a semicolon, a colon or the like, whatever footnote mark
    /// or closing bracket follows it, or with “; and”.
    var endsClause: Bool {
        if hasSuffix("; and") || hasSuffix("; or") { return true }
        guard let last = lastOfWords else { return false }
        return last.endsSentence || last == ";" || last == ":"
    }

    /// Whether a comma ends the words, as it ends the paragraphs of a preamble.
    var endsInComma: Bool { lastOfWords == "," }

    /// Whether a footnote has come to its end: at a full stop that is not that of “No.” or “para.”.
    var endsSentence: Bool {
        guard let last = lastOfWords, last.endsSentence, let word = split(separator: " ").last else {
            return false
        }
        return !NumberAbbreviations.all.contains(word.dropLast().drop { !$0.isLetter }.lowercased())
    }

    /// The last Unicode scalar before any footnote mark and closing brackets.
    private var lastOfWords: Unicode.Scalar? {
        Self.withoutMark(Array(unicodeScalars.suffix(24))).last { !"”’\")]*_ ".unicodeScalars.contains($0) }
    }

    /// Returns the end of a text without a footnote mark: “offenders.¹⁷”, “crime;<sup>c</sup>”, “2010.17”.
    private static func withoutMark(_ tail: [Unicode.Scalar]) -> [Unicode.Scalar] {
        for opening in tail.indices.suffix(14) {
            let rest = String(String.UnicodeScalarView(tail[opening...]))
            if FootnoteMark.first(in: rest.unicodeScalars[...])?.length == tail.count - opening {
                return Array(tail[..<opening])
            }
        }
        let figures = tail.reversed().prefix { (0x30...0x39).contains($0.value) }.count
        let rest = tail.dropLast(figures)
        let clings = rest.last.map { $0.endsSentence || $0 == ";" || $0 == ":" || $0 == "," } ?? false
        return (1...3).contains(figures) && clings ? Array(rest) : tail
    }
}
