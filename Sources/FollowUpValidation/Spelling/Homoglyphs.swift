/// Letters that look like those of the names and codes of the checklist but are others (homoglyphs).
enum Homoglyphs {
    /// A word with its lookalike letters replaced.
    struct Skeleton {
        /// The word, if its letters were what they look like.
        let word: String
        /// The first lookalike letter.
        let first: Unicode.Scalar
        /// The letter that it looks like.
        let letter: Unicode.Scalar
    }

    /// Returns the word in `words` that `word` looks like without being one of them; nil if there is none.
    static func meant(by word: String, among words: [String]) -> Skeleton? {
        skeleton(word).flatMap { words.contains($0.word) ? $0 : nil }
    }

    /// Returns what a word looks like; nil if its letters are what they look like.
    static func skeleton(_ word: String) -> Skeleton? {
        // Most words are ASCII.
        guard word.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
        var result = String.UnicodeScalarView()
        var first: (Unicode.Scalar, Unicode.Scalar)?
        for scalar in word.unicodeScalars {
            let letter = skeleton(scalar)
            if letter != scalar, first == nil { first = (scalar, letter) }
            result.append(letter)
        }
        return first.map { Skeleton(word: String(result), first: $0.0, letter: $0.1) }
    }

    /// Returns the letter that a character looks like; the character itself if it is no lookalike.
    static func skeleton(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case ..<0x80: scalar
        // The fullwidth forms of ASCII, as East Asian keyboards type them.
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x3002: "."
        // Mathematical alphanumeric symbols (bold and others), as word processors and web pages offer them.
        case 0x1D400...0x1D6A3: mathematical(scalar.value - 0x1D400)
        case 0x2010...0x2014, 0x2212, 0xAD: "-"
        default: table[scalar] ?? scalar
        }
    }

    /// Returns a letter by its offset in the Unicode block that has the alphabet in thirteen styles, each in
    /// uppercase and lowercase.
    private static func mathematical(_ number: UInt32) -> Unicode.Scalar {
        let letter = number % 52
        return Unicode.Scalar(UInt8(letter < 26 ? 0x41 + letter : 0x61 + letter - 26))
    }

    /// From the confusable characters of Unicode Technical Standard 39: those of the scripts that keyboards
    /// switch to.
    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs: KeyValuePairs<String, String> = [
            // Cyrillic
            "аеорсхуіјѕһԁԛԝ": "aeopcxyijshdqw", "АВЕЅІЈКМНОРСТУХ": "ABESIJKMHOPCTYX",
            // Greek
            "αικνορυχ": "aikvopux", "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ": "ABEZHIKMNOPTYX",
            // Turkish, and Latin letter variants.
            "ıɑɡ": "iag",
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (others, letters) in pairs {
            for (other, letter) in zip(others.unicodeScalars, letters.unicodeScalars) {
                table[other] = letter
            }
        }
        return table
    }()

    /// Returns the script of a lookalike letter, in words, if it helps the reader.
    static func script(of scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x370...0x3FF: "a Greek letter"
        case 0x400...0x52F: "a Cyrillic letter"
        case 0xFF01...0xFF5E: "a wide character"
        case 0x2010...0x2014, 0x2212: "a dash"
        default: "another character"
        }
    }
}
