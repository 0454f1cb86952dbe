import ByteText

/// The words of a text, in order.
public struct TextWords: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var places: WordTokenizer

    /// Prepares to read UTF-8 text; the ranges of the words are ranges of indices of `bytes`.
    public init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        places = WordTokenizer(bytes)
    }

    /// Prepares to read a text; the ranges of the words are in bytes of UTF-8 from its beginning.
    public init(_ text: String) { self.init(Array(text.utf8)[...]) }

    /// Returns the next word; nil after the last.
    public mutating func next() -> TextWord? {
        places.next().map { place in
            TextWord(String(decoding: bytes[place.range.indices], as: UTF8.self), at: place)
        }
    }
}

extension TextWords {
    /// Returns whether a text has at least `least` words, where two characters count as one word in scripts
    /// without spaces.
    public static func has(_ least: Int, in text: String) -> Bool {
        var (words, characters) = (0, 0)
        var isInWord = false
        let bytes = text.utf8.span
        var position = 0
        while position < bytes.count {
            let isWord: Bool
            if bytes[position] < 0x80 {
                isWord = bytes[position] > 0x20 && (isInWord || bytes[position].isASCIIAlphanumeric)
                position += 1
                // Nearly every byte begins no word.
                guard isWord, !isInWord else {
                    isInWord = isWord
                    continue
                }
            } else {
                guard let scalar = UTF8.scalar(in: bytes, at: position) else { break }
                let isDense = scalar.isWrittenWithoutSpaces
                if isDense { characters += 1 }
                isWord = !isDense && !scalar.isWhiteSpace && (isInWord || scalar.isWordPart)
                position += UTF8.width(scalar)
            }
            if isWord, !isInWord { words += 1 }
            isInWord = isWord
            if words + (characters + 1) / 2 >= least { return true }
        }
        return least <= 0
    }

    /// Returns the words of a text in lowercase with single spaces between them, so that texts that differ in
    /// case or white space alone become equal.
    public static func folded(_ text: String) -> String {
        var bytes = Array(text.utf8)
        if FoldedText.isVisibleLine(bytes.span) {
            for position in bytes.indices {
                bytes[position] |= 0x41...0x5A ~= bytes[position] ? 0x20 : 0
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        guard let end = fold(&bytes) else { return foldedByCharacters(text) }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// Folds UTF-8 in place.
    ///
    /// - Returns: The new length in bytes; nil when a lowercase letter is longer than the original and does
    ///   not fit, which is rare.
    private static func fold(_ text: inout [UInt8]) -> Int? {
        var bytes = text.mutableSpan
        var (end, position) = (0, 0)
        while position < bytes.count {
            let byte = bytes[position]
            if 0x21..<0x80 ~= byte {
                bytes[end] = 0x41...0x5A ~= byte ? byte + 0x20 : byte
                (end, position) = (end + 1, position + 1)
                continue
            }
            guard let scalar = UTF8.scalar(in: bytes.span, at: position) else { break }
            let next = position + UTF8.width(scalar)
            if scalar.isWhiteSpace {
                if end > 0, bytes[end - 1] != UInt8(ascii: " ") {
                    bytes[end] = UInt8(ascii: " ")
                    end += 1
                }
            } else if scalar.isKnownLowercase {
                // It is already in place as long as nothing was left out.
                if end < position {
                    for offset in 0..<next - position { bytes[end + offset] = bytes[position + offset] }
                }
                end += next - position
            } else {
                let small = scalar.properties.lowercaseMapping.utf8
                guard small.count <= next - end else { return nil }
                for byte in small {
                    bytes[end] = byte
                    end += 1
                }
            }
            position = next
        }
        return end > 0 && bytes[end - 1] == UInt8(ascii: " ") ? end - 1 : end
    }

    /// Returns the same as `folded`, without the fast path.
    static func foldedByCharacters(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !scalar.isWhiteSpace {
                folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            } else if let last = folded.last, last != " " {
                folded.append(" ")
            }
        }
        if folded.last == " " { folded.removeLast() }
        return String(folded)
    }
}
