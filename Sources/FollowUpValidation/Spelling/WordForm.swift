/// Words without what does not tell them apart.
enum WordForm {
    /// `text` in lower case, with hyphens, underscores and runs of white space as one space and without a full stop.
    static func plain(_ text: String) -> String {
        let words = text.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "_" }
        let plain = words.joined(separator: " ")
        return plain.hasSuffix(".") ? String(plain.dropLast()) : plain
    }

    /// The raw value among `values` that is written like `word` but for case, hyphens and spaces.
    static func sameWord(_ word: String, among values: [String]) -> String? {
        let plain = plain(word)
        return values.first { self.plain($0) == plain }
    }
}
