import ByteText

/// Tells nearly every word, at a glance, to be spelt as the house spells it: only the others need be looked up.
struct SuspectSpellings: Sendable {
    /// One bit for each hash; those of the spellings sought are set.
    private var hashes = [UInt64](repeating: 0, count: 64)

    /// Prepares to look for some spellings in small letters, and for those that end in -ise or in what is made of it.
    init(_ spellings: some Sequence<String>) {
        for spelling in spellings {
            let hash = Self.hash(spelling.utf8.reduce(0) { Self.letters($0, followedBy: $1) })
            hashes[hash / 64] |= 1 << (hash % 64)
        }
    }

    /// Whether a word of a text may be one of them, in small letters or capitals.
    func mayHold(_ word: ByteRange, of text: [UInt8]) -> Bool {
        var letters: UInt64 = 0
        for position in word.indices {
            // Of a letter beyond ASCII it is not known here what it is in small letters.
            guard text[position] < 0x80 else { return true }
            letters = Self.letters(letters, followedBy: text[position])
            switch letters & 0xFF_FFFF {
            // Of “ise”, “isi” and “isa”, with which -ise and all endings that are made of it begin.
            case 0x69_73_65, 0x69_73_69, 0x69_73_61: return true
            default: break
            }
        }
        let hash = Self.hash(letters)
        return hashes[hash / 64] & 1 << (hash % 64) != 0
    }

    /// The last eight letters of a word as one number, without regard to capitals.
    private static func letters(_ letters: UInt64, followedBy letter: UInt8) -> UInt64 {
        letters << 8 | UInt64(letter | 0x20)
    }

    private static func hash(_ letters: UInt64) -> Int { Int((letters &* 0x9E37_79B9_7F4A_7C15) >> 52) }
}
