import ByteText

/// Counts words as word processors do, and as translators do where words are written without spaces.
public enum WordCount {
    /// Returns the number of words in `text`: runs of anything between white space. In a script written
    /// without spaces between words, the average number of characters per word of that script counts as one
    /// word.
    public static func words(in text: String) -> Int {
        var count = 0
        var isInWord = false
        let bytes = text.utf8.span
        var position = 0
        while position < bytes.count {
            if bytes[position] < 0x80, let eight = ByteBlock(bytes, at: position), eight.isPrintable {
                count += eight.wordStartCount(inWord: isInWord)
                isInWord = !eight.endsInSpace
                position += 8
                continue
            }
            var isWord = bytes[position] > 0x20
            // Beyond ASCII, white space and scripts without spaces begin with few bytes.
            if bytes[position] < 0xE0, !bytes[position].mayBeginWhiteSpace {
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

    /// Returns the number of words in a text that has a script written without spaces.
    private static func wordsByRun(in text: String) -> Int {
        var count = 0
        var run = Run()
        for scalar in text.unicodeScalars {
            if scalar.isWhiteSpace {
                count += run.words
                run = Run()
            } else {
                run.take(scalar)
            }
        }
        return count + run.words
    }

    /// The text between white space: one word, unless part of it is in a script written without spaces.
    /// Punctuation beside that part is no word.
    private struct Run {
        private var isEmpty = true
        private var hasSuchPart = false
        /// The number of words in the parts before the last.
        private var count = 0
        /// The number of characters in the last part, the number per word in its script, and whether any is
        /// part of a word.
        private var (length, perWord, holdsWordPart): (Int, Int?, Bool) = (0, nil, false)

        /// The number of words in the run.
        var words: Int { isEmpty ? 0 : hasSuchPart ? count + wordsOfPart : 1 }

        private var wordsOfPart: Int {
            perWord.map { (length + $0 - 1) / $0 } ?? (holdsWordPart ? 1 : 0)
        }

        mutating func take(_ scalar: Unicode.Scalar) {
            isEmpty = false
            let perWord = scalar.charactersPerWord
            if perWord != self.perWord {
                count += wordsOfPart
                (length, self.perWord, holdsWordPart) = (0, perWord, false)
            }
            length += 1
            if perWord != nil {
                hasSuchPart = true
            } else {
                holdsWordPart = holdsWordPart || scalar.isWordPart
            }
        }
    }
}
