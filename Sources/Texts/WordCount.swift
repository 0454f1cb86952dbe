import ByteText

/// Counts words as a word processor does, and as a translator does where words are written without spaces.
public enum WordCount {
    /// The number of words in `text`: runs of anything between white space. In a script that is written without spaces
    /// between words, as many characters count as one word as a word of that script has on average.
    public static func words(in text: String) -> Int {
        var count = 0
        var isInWord = false
        let bytes = text.utf8.span
        var position = 0
        while position < bytes.count {
            if bytes[position] < 0x80, let eight = EightBytes(bytes, at: position), eight.areVisible {
                count += eight.wordBeginnings(inWord: isInWord)
                isInWord = !eight.endInSpace
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

    /// What stands between white space: one word, unless a part is in such a script. Beside that part punctuation is no word.
    private struct Run {
        private var isEmpty = true
        private var hasSuchPart = false
        /// The words of the parts before the last.
        private var count = 0
        /// How many characters the last part has, how many a word has in its script, and whether one is a part of a word.
        private var (length, perWord, holdsWordPart): (Int, Int?, Bool) = (0, nil, false)

        /// The number of its words.
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
