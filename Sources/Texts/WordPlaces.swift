import ByteText

/// Where the words of a text stand, one after the other.
///
/// Reads the text once from its beginning to its end, and knows at each place whether it is inside a quotation or a web
/// address, and in which sentence.
public struct WordPlaces: Sequence, IteratorProtocol {
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

    /// The next word, or nil after the last.
    public mutating func next() -> WordPlace? {
        while position < bytes.endIndex {
            let scalar = scalar(at: position)
            if isWordPart(scalar) { return word(beginningWith: scalar) }
            position += UTF8.width(scalar)
            separate(at: scalar)
            previous = scalar
        }
        return nil
    }

    private mutating func word(beginningWith first: Unicode.Scalar) -> WordPlace {
        beginSentence(with: first)
        let start = position
        position += UTF8.width(first)
        skipLetters()
        var following = next(at: position)
        while let scalar = following, isWordPart(scalar) || joins(scalar) {
            position += UTF8.width(scalar)
            skipLetters()
            following = next(at: position)
        }
        let word = WordPlace(
            range: ByteRange(start, position), sentence: sentence, startsSentence: isStart,
            isCapitalized: first.isCapitalLetter, isQuoted: quotation.isOpen, isInAddress: isInAddress,
            next: following)
        if following == ".", position - start == 3,
            bytes[start..<position].allSatisfy({ $0 | 0x20 == UInt8(ascii: "w") })
        {
            isInAddress = true
        }
        isStart = false
        ending = .none
        previous = "a"
        return word
    }

    /// Goes on to the next byte that is no letter or digit of ASCII.
    private mutating func skipLetters() {
        while position < bytes.endIndex, bytes[position].isWordPartOfASCII { position += 1 }
    }

    /// Whether a character is a part of a word; most are of ASCII.
    private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? UInt8(ascii: scalar).isWordPartOfASCII : scalar.isWordPart
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
        if scalar == "/", previous == "/" {
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
        let byte = bytes[position]
        return byte < 0x80
            ? Unicode.Scalar(byte)
            : UTF8.scalar(in: bytes.span, at: position - bytes.startIndex) ?? "\u{FFFD}"
    }

    private enum Ending { case none, reached, over }
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
