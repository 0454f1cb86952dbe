/// Where some words stand in a text.
public enum Occurrences {
    /// The offsets of the bytes in `text` at which `words` begin, in order, those that overlap too; none of no words.
    ///
    /// Looks at each byte of the text once (Knuth, Morris and Pratt, “Fast Pattern Matching in Strings”, 1977).
    public static func offsets(of words: String, in text: String) -> [Int] {
        let needle = Array(words.utf8)
        guard !needle.isEmpty else { return [] }
        // How many of the first bytes also end the first 1, 2 … bytes.
        var borders = [0]
        for byte in needle.dropFirst() {
            let border = extended(borders[borders.count - 1], by: byte, needle, borders)
            borders.append(border)
        }
        var (offsets, matched) = ([Int](), 0)
        for (offset, byte) in text.utf8.enumerated() {
            if matched == needle.count { matched = borders[matched - 1] }
            matched = extended(matched, by: byte, needle, borders)
            if matched == needle.count { offsets.append(offset + 1 - needle.count) }
        }
        return offsets
    }

    /// How many of the first bytes end a text that was matched as far as `matched` and goes on with `byte`.
    private static func extended(_ matched: Int, by byte: UInt8, _ needle: [UInt8], _ borders: [Int]) -> Int {
        var matched = matched
        while needle[matched] != byte {
            guard matched > 0 else { return 0 }
            matched = borders[matched - 1]
        }
        return matched + 1
    }
}
