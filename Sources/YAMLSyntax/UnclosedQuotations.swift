import ByteText

/// Finds where a quotation mark is missing after a text that is not closed.
enum UnclosedQuotations {
    static func mistakes(in text: EntryText) -> [Mistake] {
        let line = text.lines.indices.contains(text.failing) ? text.lines[text.failing] : nil
        guard let line, let value = line.valueText, let first = value.first else { return [] }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            guard let (mark, end) = FlowTexts(value).unclosed else { return [] }
            return [mistake(mark, [Replacement(end..<end, "\"")])]
        }
        guard text.failure.kind == .unclosedQuotation || isUnclosed(text.failure.kind),
            first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        else { return [] }
        let below = text.lines.indices.dropFirst(text.failing + 1).prefix {
            text.lines[$0].isText
        }
        let words = text.bytes[value.startIndex..<text.lines[below.last ?? text.failing].trimmed.endIndex]
        guard InnerQuotations.marks(first, in: words.dropFirst()).isEmpty else { return [] }
        let curly = closingMark(of: words)
        let end = words.endIndex - curly
        return [
            mistake(
                value.startIndex,
                [Replacement(end..<words.endIndex, String(decoding: [first], as: UTF8.self))])
        ]
    }

    private static func isUnclosed(_ kind: SyntaxProblem.Kind) -> Bool {
        if case .malformed(_, context: "while scanning a quoted scalar") = kind { true } else { false }
    }

    private static func mistake(_ mark: Int, _ repair: [Replacement]) -> Mistake {
        Mistake(kind: .unclosedQuotation, range: mark..<mark + 1, repair: repair)
    }

    /// Returns the number of bytes of a curly mark at the end of a text that does not open one within it.
    private static func closingMark(of words: ArraySlice<UInt8>) -> Int {
        let text = String(decoding: words, as: UTF8.self).unicodeScalars
        guard let last = text.last, "”“„’".unicodeScalars.contains(last),
            !text.dropLast().contains(where: { "“„‘".unicodeScalars.contains($0) })
        else { return 0 }
        return UTF8.width(last)
    }
}
