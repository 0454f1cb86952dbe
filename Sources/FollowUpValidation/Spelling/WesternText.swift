import ByteText

/// A text in Windows-1252, the encoding that older programs use for the languages of Western Europe; what
/// Latin-1 has, it has at the same places.
struct WesternText {
    /// The name of the encoding.
    static let name = "Windows-1252"

    /// The letters beyond ASCII, by the offset of their byte.
    let letters: [(offset: Int, letter: Unicode.Scalar)]
    /// Whether it cannot be a text in the encoding of another region.
    let isCertain: Bool

    private let bytes: [UInt8]

    /// Reads bytes that are not UTF-8; nil when they do not look like words in that encoding.
    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        var letters: [(offset: Int, letter: Unicode.Scalar)] = []
        for (offset, byte) in bytes.enumerated() where byte >= 0x80 {
            guard let letter = Self.letter(byte) else { return nil }
            // A letter in a word of another script has others beside it, and a capital begins a word.
            let before = offset > 0 ? bytes[offset - 1] : UInt8(ascii: " ")
            let after = offset + 1 < bytes.count ? bytes[offset + 1] : UInt8(ascii: " ")
            if letter.properties.isAlphabetic {
                let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(before)
                guard before < 0x80 || after < 0x80, !(letter.properties.isUppercase && isSmall) else {
                    return nil
                }
            }
            letters.append((offset, letter))
        }
        guard !letters.isEmpty else { return nil }
        self.letters = letters
        let isOfTheWest = Self.languages.contains(Self.language(of: bytes))
        isCertain = letters.allSatisfy { isOfTheWest || Self.isAlikeInTheEast(bytes[$0.offset]) }
    }

    /// Returns the word that has the byte at `offset`.
    func word(at offset: Int) -> String {
        let isPart = { (byte: UInt8) in byte > UInt8(ascii: " ") && !"\"'(){}[],;:".utf8.contains(byte) }
        let start = bytes[..<offset].lastIndex { !isPart($0) }.map { $0 + 1 } ?? 0
        var word = String.UnicodeScalarView()
        for byte in bytes[start...].prefix(while: isPart) {
            word.append(byte < 0x80 ? Unicode.Scalar(byte) : Self.letter(byte) ?? "?")
        }
        return String(word)
    }

    /// Returns the letter or mark of a byte that such texts have; nil for the others, by which texts of other
    /// encodings are told apart.
    private static func letter(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0x80...0x9F: marks[Int(byte) - 0x80]
        case 0xA0, 0xA7, 0xA9, 0xAA, 0xAB, 0xAE, 0xB0, 0xB7, 0xBA, 0xBB, 0xBF, 0xA1: Unicode.Scalar(byte)
        case 0xC0...0xFF where byte != 0xD7 && byte != 0xF7: Unicode.Scalar(byte)
        default: nil
        }
    }

    /// The characters of the bytes from 0x80 to 0x9F.
    private static let marks: [Unicode.Scalar?] = [
        "€", nil, "‚", nil, "„", "…", nil, nil, nil, "‰", "Š", "‹", "Œ", nil, "Ž", nil, nil, "‘", "’", "“",
        "”",
        "•", "–", "—", nil, "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]

    /// Returns whether a byte is the same letter in the encoding of Central Europe.
    private static func isAlikeInTheEast(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80...0x97, 0x99...0x9B: byte != 0x8C
        case 0xA0, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7, 0xBB, 0xC1, 0xC2, 0xC4, 0xC7, 0xC9, 0xCB, 0xCD, 0xCE,
            0xD3, 0xD4, 0xD6, 0xDA, 0xDC, 0xDD, 0xDF, 0xE1, 0xE2, 0xE4, 0xE7, 0xE9, 0xEB, 0xED, 0xEE, 0xF3,
            0xF4, 0xF6, 0xFA, 0xFC, 0xFD:
            true
        default: false
        }
    }

    private static let languages: Set<String> = [
        "ca", "da", "de", "es", "fi", "fr", "is", "it", "nb", "nl", "no", "pt", "sv",
    ]

    /// Returns the language that a submission says it is in, by the first two letters; empty if it says none.
    private static func language(of bytes: [UInt8]) -> String {
        let field = Array("language:".utf8)
        let line = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            .first { $0.starts(with: field) }
        let word = line?.dropFirst(field.count).drop { " \t\"'".utf8.contains($0) }.prefix(2) ?? []
        return String(decoding: word, as: UTF8.self).lowercased()
    }
}
