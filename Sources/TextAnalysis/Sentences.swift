import ByteText

/// Splits running text into sentences.
public enum Sentences {
    /// Returns the sentences of one line of text, in order and without the spaces between them: joined by single
    /// spaces they are the line again.
    ///
    /// A sentence ends after a full stop, question mark or exclamation mark, with the quotation marks and brackets
    /// that close there, when what follows the space does not go on in lowercase or with a number. The full stop
    /// of an initial, of a Latin abbreviation and of those in `abbreviations` (without it, as in “Mr”) ends none.
    public static func split(_ line: String, abbreviations: Set<String> = []) -> [String] {
        let scalars = Array(line.unicodeScalars)
        var sentences: [String] = []
        var start = 0
        for position in scalars.indices where scalars[position].endsSentence {
            guard position >= start, let end = end(after: position, in: scalars),
                !isAbbreviated(before: position, in: scalars[start...], abbreviations)
            else { continue }
            sentences.append(string(scalars[start..<end]))
            start = scalars[end...].firstIndex { $0 != " " } ?? scalars.endIndex
        }
        if start < scalars.count { sentences.append(string(scalars[start...])) }
        return sentences
    }

    /// Returns whether a text ends with a mark that ends a sentence, followed at most by closing quotation marks and
    /// brackets, or with a web address, which a full stop would spoil.
    public static func isEnded(_ text: String) -> Bool {
        let last = text.unicodeScalars.reversed().first { !closing.contains($0) && !$0.isWhiteSpace }
        if let last, last.endsSentence { return true }
        return TextWords(text).reduce(false) { $1.isInAddress }
    }

    /// Returns the position after a sentence whose mark stands at `position`, or nil if the sentence goes on.
    private static func end(after position: Int, in scalars: [Unicode.Scalar]) -> Int? {
        var end = position + 1
        while end < scalars.count, closing.contains(scalars[end]) { end += 1 }
        // In Chinese and Japanese no space follows.
        guard end < scalars.count, scalars[end] == " " || scalars[position].value >= 0x3000 else {
            return nil
        }
        guard let next = scalars[end...].first(where: { $0 != " " }) else { return nil }
        return next.isLowercase || next.decimalDigit != nil ? nil : end
    }

    /// Returns whether the full stop at `position` belongs to an abbreviation.
    private static func isAbbreviated(
        before position: Int, in scalars: ArraySlice<Unicode.Scalar>, _ abbreviations: Set<String>
    ) -> Bool {
        guard scalars[position] == "." else { return false }
        let word = scalars[..<position].reversed().prefix { $0.isWordPart }
        guard let last = word.first else { return false }
        if word.count == 1 { return last.isUppercase || isLetterAbbreviation(scalars[..<position]) }
        return abbreviations.contains(string(ArraySlice(word.reversed())))
    }

    /// Returns whether the letter at the end follows a letter and a full stop, as in “e.g.”.
    private static func isLetterAbbreviation(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let last = scalars.suffix(3)
        return last.count == 3 && last[last.startIndex].isWordPart && last[last.startIndex + 1] == "."
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var string = String.UnicodeScalarView()
        string.append(contentsOf: scalars)
        return String(string)
    }

    private static let closing: Set<Unicode.Scalar> = [
        "”", "’", "“", "\"", "'", ")", "]", "»", "›", "」", "』", "）", "】", "》",
    ]
}
