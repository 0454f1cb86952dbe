/// Substring search.
public enum SubstringSearch {
    /// Finds all occurrences of some words in a text, overlapping ones included.
    ///
    /// Examines each byte of the text once (Knuth, Morris and Pratt, “Fast Pattern Matching in Strings”,
    /// 1977).
    ///
    /// - Parameters:
    ///   - words: The words to find; empty words occur nowhere.
    ///   - text: The text to search.
    /// - Returns: The offsets, in bytes of UTF-8 from 0, at which the words begin, in ascending order.
    public static func offsets(of words: String, in text: String) -> [Int] {
        let needle = Array(words.utf8)
        guard !needle.isEmpty else { return [] }
        // For each prefix of the needle, the length of its longest border (a proper prefix that is also a
        // suffix).
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

    /// Returns the length of the longest prefix of the needle that ends a text of which `matched` bytes
    /// matched and which continues with `byte`.
    private static func extended(_ matched: Int, by byte: UInt8, _ needle: [UInt8], _ borders: [Int]) -> Int {
        var matched = matched
        while needle[matched] != byte {
            guard matched > 0 else { return 0 }
            matched = borders[matched - 1]
        }
        return matched + 1
    }
}
