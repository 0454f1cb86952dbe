import ByteText

/// Recognizes names of fields that are followed by a colon of another kind, or by a colon without a space.
enum FieldColons {
    static func mistakes(in text: EntryText) -> [Mistake] {
        // A name without its colon goes on up to the next field that has one.
        Array(text.upwards.lazy.compactMap { mistake(in: text.lines[$0]) }.prefix(2))
    }

    private static func mistake(in line: SourceLine) -> Mistake? {
        var rest = line.text
        while rest.starts(with: "- ".utf8) { rest = rest.dropFirst(2).drop { $0 == UInt8(ascii: " ") } }
        let name = SourceLine.name(in: rest)
        let after = rest.dropFirst(name.count)
        guard !name.isEmpty, let colon = colon(in: after) else { return nil }
        let value = after.dropFirst(colon).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        // An address is no field.
        guard !after.starts(with: "://".utf8) else { return nil }
        return Mistake(
            kind: .noColon, range: after.startIndex..<after.startIndex + colon,
            repair: [Replacement(after.startIndex..<value.startIndex, value.isEmpty ? ":" : ": ")])
    }

    /// Returns the number of bytes of a colon that YAML does not take for one.
    private static func colon(in text: ArraySlice<UInt8>) -> Int? {
        let scalars = String(decoding: text.prefix(8), as: UTF8.self).unicodeScalars
        guard let first = scalars.first else { return nil }
        switch first {
        case ":": return text.dropFirst().first.map { $0 > UInt8(ascii: " ") ? 1 : nil } ?? nil
        // Fullwidth, small, presentation form, ratio, modifier letter, Hebrew and Armenian.
        case "\u{FF1A}", "\u{FE55}", "\u{FE13}", "\u{2236}", "\u{2D0}", "\u{A789}", "\u{5C3}", "\u{589}":
            return UTF8.width(first)
        default: return nil
        }
    }
}
