import Diagnostics

/// Counts words as a word processor does, and as a translator does where words are written without spaces.
public enum WordCount {
    /// The number of words in `text`: runs of anything between white space. In a script that is written without spaces
    /// between words, as many characters count as one word as a word of that script has on average.
    public static func words(in text: String) -> Int {
        var count = 0
        var isInWord = false
        let bytes = Array(text.utf8)
        var position = 0
        while position < bytes.count {
            if bytes[position] < 0x80, let eight = EightBytes(bytes, at: position), eight.areVisible {
                count += eight.wordBeginnings(inWord: isInWord)
                isInWord = !eight.endInSpace
                position += 8
                continue
            }
            var isWord = bytes[position] > 0x20
            if bytes[position] < 0x80 {
                position += 1
            } else {
                guard let scalar = UTF8.scalar(in: bytes, at: position) else { break }
                guard !scalar.isWrittenWithoutSpaces else { return wordsByRun(in: text) }
                isWord = !scalar.isWhiteSpace
                position += UTF8.width(scalar)
            }
            if isWord, !isInWord { count += 1 }
            isInWord = isWord
        }
        return count
    }

    private static func wordsByRun(in text: String) -> Int {
        text.unicodeScalars.split(whereSeparator: \.isWhiteSpace).reduce(0) { $0 + words(inRun: $1) }
    }

    /// The number of words in what stands between white space: one, unless a part is in such a script. Beside that part
    /// punctuation is no word.
    private static func words(inRun run: Substring.UnicodeScalarView) -> Int {
        guard run.contains(where: \.isWrittenWithoutSpaces) else { return 1 }
        var count = 0
        var rest = run[...]
        while let first = rest.first {
            let part = rest.prefix { $0.charactersPerWord == first.charactersPerWord }
            rest = rest[part.endIndex...]
            if let perWord = first.charactersPerWord {
                count += (part.count + perWord - 1) / perWord
            } else if part.contains(where: \.isWordPart) {
                count += 1
            }
        }
        return count
    }
}
