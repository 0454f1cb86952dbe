/// What a person types before an entry of a list: a bullet, a dash, a number or a letter.
enum ListMark: Hashable {
    /// A sign that stands nowhere else in a text.
    case bullet
    /// A dash or an asterisk, which may also stand within a sentence.
    case dash(Unicode.Scalar)
    /// A number or a letter, as in “1.”, “(a)” or “ii)”.
    case ordinal(OrdinalForm, Int)

    /// How the entries of a list are counted.
    struct OrdinalForm: Hashable {
        enum Kind { case number, letter, roman }
        let kind: Kind
        /// The signs around it: “()”, “)” or “.”.
        let signs: String
    }

    /// Returns the marks that a line may begin with, and what follows; no marks if it begins with words. More
    /// than one is possible because “i” is a letter and a numeral.
    static func marks(of line: Substring) -> (marks: [ListMark], rest: Substring) {
        guard let first = line.unicodeScalars.first else { return ([], line) }
        let rest = Substring(line.unicodeScalars.dropFirst())
        if bullets.contains(first) { return ([.bullet], trimmed(rest)) }
        if dashes.contains(first) {
            return rest.isEmpty || rest.first?.isWhitespace == true
                ? ([.dash(first)], trimmed(rest)) : ([], line)
        }
        return ordinals(of: line)
    }

    private static let bullets: Set<Unicode.Scalar> = [
        "•", "‣", "⁃", "◦", "▪", "▫", "●", "○", "■", "□", "·", "➢", "➤", "►", "✓", "✔",
        // What Word’s own bullets become when they are copied.
        "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}",
    ]
    private static let dashes: Set<Unicode.Scalar> = ["-", "‐", "‑", "–", "—", "−", "*"]

    private static func ordinals(of line: Substring) -> (marks: [ListMark], rest: Substring) {
        let isInBrackets = line.first == "("
        let name = line.dropFirst(isInBrackets ? 1 : 0).prefix { $0.isLetter || $0.isNumber }
        let after = line[name.endIndex...]
        guard (1...5).contains(name.count), let sign = after.first,
            sign == ")" || sign == "." && !isInBrackets
        else { return ([], line) }
        let rest = after.dropFirst()
        // “1.5” and “e.g.” are no marks; “1)text” is one.
        guard sign == ")" || rest.isEmpty || rest.first?.isWhitespace == true else { return ([], line) }
        let signs = (isInBrackets ? "(" : "") + String(sign)
        let values = values(of: name).map { ListMark.ordinal(OrdinalForm(kind: $0, signs: signs), $1) }
        return values.isEmpty ? ([], line) : (values, trimmed(rest))
    }

    private static func values(of name: Substring) -> [(OrdinalForm.Kind, Int)] {
        let digits = name.compactMap(\.wholeNumberValue)
        if digits.count == name.count, name.count <= 2, digits.allSatisfy({ $0 < 10 }) {
            return [(.number, digits.reduce(0) { $0 * 10 + $1 })]
        }
        let lowercase = name.lowercased()
        guard lowercase == name || lowercase.uppercased() == name else { return [] }
        let roman = numerals.firstIndex(of: lowercase).map { [(OrdinalForm.Kind.roman, $0 + 1)] } ?? []
        guard lowercase.utf8.count == 1, let letter = lowercase.utf8.first,
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter
        else { return roman }
        return [(.letter, Int(letter - UInt8(ascii: "a")) + 1)] + roman
    }

    private static let numerals = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
        "xvii", "xviii", "xix", "xx",
    ]

    private static func trimmed(_ text: Substring) -> Substring { text.drop(while: \.isWhitespace) }
}
