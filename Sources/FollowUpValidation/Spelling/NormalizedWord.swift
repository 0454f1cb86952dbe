/// Normalizes words for comparison.
enum NormalizedWord {
    /// Returns `text` in lowercase, with hyphens, dashes, underscores and runs of white space as one space and
    /// without a full stop.
    static func normalized(_ text: String) -> String {
        let words = text.lowercased().split { $0.isWhitespace || $0 == "_" || dashes.contains($0) }
        let plain = words.joined(separator: " ")
        return plain.hasSuffix(".") ? String(plain.dropLast()) : plain
    }

    /// Returns `text` without a full stop or quotation marks around it, whatever their form.
    static func bare(_ text: String) -> String {
        let plain = unquoted(text[...])
        return String(plain.hasSuffix(".") ? unquoted(plain.dropLast()) : plain)
    }

    /// Returns the element of `values` that differs from `word` only in case, hyphens, spaces, quotation marks
    /// and a full stop; nil if there is none.
    static func sameWord(_ word: String, among values: [String]) -> String? {
        let plain = normalized(bare(word))
        return values.first { self.normalized($0) == plain }
    }

    /// Returns a text without the quotation marks around it, and the spaces within those.
    private static func unquoted(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, quotationMarks.contains(first) || first == " " { text.removeFirst() }
        while let last = text.last, quotationMarks.contains(last) || last == " " { text.removeLast() }
        return text
    }

    /// The hyphens and dashes that keyboards and word processors write.
    private static let dashes: Set<Character> = ["-", "\u{2010}", "\u{2011}", "‒", "–", "—", "−"]

    private static let quotationMarks: Set<Character> = [
        "\"", "'", "`", "´", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "‹", "›", "「", "」", "『", "』", "＂",
    ]
}
