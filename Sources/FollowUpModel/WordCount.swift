/// Counts words as a word processor does.
public enum WordCount {
    /// The number of words in `text`: runs of anything between white space.
    public static func words(in text: String) -> Int {
        var count = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            let isSpace = scalar.value <= 0x20 || scalar.value >= 0x80 && scalar.properties.isWhitespace
            if !isSpace, !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }
}
