import Diagnostics

/// The words of a text, one after the other.
///
/// Reads the text once from its beginning to its end, and knows at each place whether it is inside a quotation or a web
/// address, and in which sentence.
public struct TextWords: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var sentence = 0
    private var isStart = true
    /// How far a sentence has come to its end: not at all, to its full stop, or to the white space after that.
    private var ending = Ending.none
    private var isInAddress = false
    private var quotation = QuotationMarks()
    private var previous: Unicode.Scalar = " "

    /// Prepares to read UTF-8 text; the places of the words are indices of `bytes`.
    public init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Prepares to read a text; the places of the words count from its beginning.
    public init(_ text: String) { self.init(Array(text.utf8)[...]) }

    /// The next word, or nil after the last.
    public mutating func next() -> TextWord? {
        while position < bytes.endIndex {
            let scalar = scalar(at: position)
            if scalar.isWordPart { return word(beginningWith: scalar) }
            position += UTF8.width(scalar)
            separate(at: scalar)
            previous = scalar
        }
        return nil
    }

    private mutating func word(beginningWith first: Unicode.Scalar) -> TextWord {
        beginSentence(with: first)
        let start = position
        position += UTF8.width(first)
        var following = next(at: position)
        while let scalar = following, scalar.isWordPart || joins(scalar) {
            position += UTF8.width(scalar)
            while position < bytes.endIndex, bytes[position].isWordPartOfASCII { position += 1 }
            following = next(at: position)
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        let word = TextWord(
            text: text, range: ByteRange(start, position), sentence: sentence, startsSentence: isStart,
            isQuoted: quotation.isOpen, isInAddress: isInAddress, next: following)
        if following == ".", text.lowercased() == "www" { isInAddress = true }
        isStart = false
        ending = .none
        previous = "a"
        return word
    }

    /// Whether a mark at the place is a hyphen within a word.
    private func joins(_ scalar: Unicode.Scalar) -> Bool {
        (scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}")
            && next(at: position + UTF8.width(scalar))?.isWordPart ?? false
    }

    private mutating func beginSentence(with scalar: Unicode.Scalar) {
        // What goes on with a small letter or a number goes on after an abbreviation, as in “No. 12”.
        guard ending == .over, !scalar.isSmallLetter, scalar.decimalDigit == nil else { return }
        if !isStart { sentence += 1 }
        isStart = true
    }

    private mutating func separate(at scalar: Unicode.Scalar) {
        if scalar.isWhiteSpace {
            isInAddress = false
            if ending == .reached { ending = .over }
            return
        }
        if scalar == "/", previous == "/" || scalar == "@" {
            isInAddress = true
        } else if scalar.endsSentence || scalar == ":" || scalar == ";" {
            // In Chinese and Japanese no space follows.
            ending = scalar.value >= 0x3000 ? .over : .reached
        }
        quotation.take(scalar, before: next(at: position))
    }

    private func next(at position: Int) -> Unicode.Scalar? {
        position < bytes.endIndex ? scalar(at: position) : nil
    }

    /// The scalar that begins at a byte; malformed text, which reading has refused, gives U+FFFD.
    private func scalar(at position: Int) -> Unicode.Scalar {
        UTF8.scalar(in: bytes, at: position) ?? "\u{FFFD}"
    }

    private enum Ending { case none, reached, over }
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

/// Which quotation marks are open.
private struct QuotationMarks {
    private var depth = 0
    private var isStraight = false
    private var isSingle = false

    var isOpen: Bool { depth > 0 || isStraight || isSingle }

    mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        switch scalar {
        case "\"": isStraight.toggle()
        case "“", "„", "«", "‹", "「", "『": depth += 1
        case "”", "»", "›", "」", "』": depth = max(0, depth - 1)
        case "‘": isSingle = true
        // The same mark is an apostrophe when a letter follows.
        case "’": isSingle = isSingle && next?.isWordPart ?? false
        default: break
        }
    }
}
