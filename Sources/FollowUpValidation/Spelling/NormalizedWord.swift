/// Normalizes words for comparison.
enum NormalizedWord {
    /// Returns `text` in lowercase, with hyphens, underscores and runs of white space as one space and
    /// without a full stop.
    static func normalized(_ text: String) -> String {
        let words = text.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }
        let plain = words.joined(separator: " ")
        return plain.hasSuffix(".") ? String(plain.dropLast()) : plain
    }

    /// Returns the element of `values` that differs from `word` only in case, hyphens and spaces; nil if
    /// there is none.
    static func sameWord(_ word: String, among values: [String]) -> String? {
        let plain = normalized(word)
        return values.first { self.normalized($0) == plain }
    }
}
