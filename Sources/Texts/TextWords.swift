import Diagnostics

/// The words of a text, one after the other.
public struct TextWords: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var places: WordPlaces

    /// Prepares to read UTF-8 text; the places of the words are indices of `bytes`.
    public init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        places = WordPlaces(bytes)
    }

    /// Prepares to read a text; the places of the words count from its beginning.
    public init(_ text: String) { self.init(Array(text.utf8)[...]) }

    /// The next word, or nil after the last.
    public mutating func next() -> TextWord? {
        places.next().map { place in
            TextWord(String(decoding: bytes[place.range.indices], as: UTF8.self), at: place)
        }
    }
}

extension TextWords {
    /// Whether a text has at least this many words, which in scripts without spaces are taken to be two characters
    /// long.
    public static func has(_ least: Int, in text: String) -> Bool {
        var (words, characters) = (0, 0)
        var isInWord = false
        for scalar in text.unicodeScalars {
            let isDense = scalar.isWrittenWithoutSpaces
            if isDense { characters += 1 }
            let isWord = !isDense && !scalar.isWhiteSpace && (isInWord || scalar.isWordPart)
            if isWord, !isInWord { words += 1 }
            isInWord = isWord
            if words + (characters + 1) / 2 >= least { return true }
        }
        return least <= 0
    }

    /// The words of a text in small letters with one space between them, so that texts that differ in nothing else are
    /// the same.
    public static func folded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if 0x21..<0x80 ~= byte {
                folded.append(0x41...0x5A ~= byte ? byte + 0x20 : byte)
                position += 1
                continue
            }
            guard let scalar = UTF8.scalar(in: bytes, at: position) else { break }
            let end = position + UTF8.width(scalar)
            if scalar.isWhiteSpace {
                if let last = folded.last, last != UInt8(ascii: " ") { folded.append(UInt8(ascii: " ")) }
            } else if scalar.isSurelySmall {
                while position < end {
                    folded.append(bytes[position])
                    position += 1
                }
            } else {
                folded.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
            position = end
        }
        if folded.last == UInt8(ascii: " ") { folded.removeLast() }
        return String(decoding: folded, as: UTF8.self)
    }
}
