/// Recognizes placeholders that were never replaced, such as “TODO”, “n/a”, “…” or “Lorem ipsum”.
public enum PlaceholderText {
    /// Returns whether `text` says nothing: it has no letter or digit at all, is one letter “x” repeated, or
    /// is one of the usual placeholder phrases, whatever its case and punctuation.
    public static func isPlaceholder(_ text: String) -> Bool {
        !isSurelyWritten(text) && isPlaceholderByWords(text)
    }

    /// Returns the same as `isPlaceholder`, without the fast path.
    static func isPlaceholderByWords(_ text: String) -> Bool {
        let words = plain(text)
        // A longer text is no placeholder, except the one that typesetters use.
        guard words.utf8.count < most else { return words.hasPrefix("lorem ipsum") }
        return words.isEmpty || words.utf8.count >= 3 && words.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
            || phrases.contains(words) || words.hasPrefix("lorem ipsum") || isAbbreviation(words, of: text)
    }

    /// The largest number of bytes examined: more than the longest phrase has.
    private static let most = 32

    /// Returns whether a text is certainly no placeholder: it begins with four letters or single spaces that
    /// begin none, or has more letters than any. Nearly every text does, and then its words need not be
    /// extracted.
    private static func isSurelyWritten(_ text: String) -> Bool {
        guard let beginning = beginning(text) else { return beginsOtherwise(text) }
        guard beginnings.contains(beginning) else { return true }
        // “Lorem ipsum” is recognized in longer texts too.
        guard beginning >> 24 != UInt8(ascii: "l") else { return false }
        var letters = 0
        for byte in text.utf8 where byte.isASCIIAlphanumeric {
            letters += 1
            if letters == most { return true }
        }
        return false
    }

    /// Returns whether a text begins with a letter beyond ASCII that begins no phrase.
    private static func beginsOtherwise(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !first.isASCII, first.isWordPart,
            let small = first.properties.lowercaseMapping.unicodeScalars.first
        else { return false }
        return !small.isASCII && !initials.contains(small)
    }

    private static let initials = phrases.compactMap(\.unicodeScalars.first).filter { !$0.isASCII }

    /// Returns the first four letters or single spaces of a text as one integer, ignoring case; nil when it
    /// begins otherwise.
    private static func beginning(_ text: String) -> UInt32? {
        let space = UInt32(UInt8(ascii: " "))
        var (letters, count): (UInt32, Int) = (space, 0)
        for byte in text.utf8 {
            guard byte.isASCIIAlphanumeric || byte == UInt8(ascii: " ") && letters & 0xFF != space else {
                return nil
            }
            letters = letters << 8 | UInt32(byte | 0x20)
            count += 1
            if count == 4 { return letters }
        }
        return nil
    }

    /// The beginnings of placeholders, with a space after one of three letters, which punctuation may follow.
    private static let beginnings = phrases.union(["xxx", "xxxx", "lorem ipsum", "n a"]).compactMap {
        beginning($0 + " ")
    }

    /// Returns the first words in lowercase with single spaces between them, without punctuation.
    private static func plain(_ text: String) -> String {
        var words: [UInt8] = []
        words.reserveCapacity(2 * most)
        for scalar in text.unicodeScalars {
            if words.count >= most { break }
            if scalar.isASCII, scalar.isWordPart {
                words.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            } else if scalar.isWordPart {
                words.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            } else if scalar.isWhiteSpace, let last = words.last, last != UInt8(ascii: " ") {
                words.append(UInt8(ascii: " "))
            }
        }
        if words.last == UInt8(ascii: " ") { words.removeLast() }
        return String(decoding: words, as: UTF8.self)
    }

    /// Returns whether a text is “N.A.”, “n/a” or “NA”, but not the name Na.
    private static func isAbbreviation(_ words: String, of text: String) -> Bool {
        guard words == "na" || words == "n a" else { return false }
        return text.contains { $0 == "." || $0 == "/" } || text.allSatisfy { !$0.isLowercase }
    }

    private static let phrases: Set<String> = [
        "todo", "to do", "tbd", "tbc", "tba", "fixme", "to be completed", "to be confirmed",
        "to be determined", "to be decided", "to be added", "to be announced", "to be defined",
        "to be filled in", "to be inserted", "to be provided", "to be supplied", "to be written", "to follow",
        "none", "nil", "null", "not available", "placeholder", "insert text here", "text here",
        "à compléter", "por completar",
    ]
}
