import ByteText

/// The locations of the words of a text, in order.
///
/// Reads the text once from beginning to end, and tracks whether the current position is inside a quotation
/// or a web address, and in which sentence.
public struct WordTokenizer: Sequence, IteratorProtocol {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var sentence = 0
    private var isStart = true
    /// How far the end of a sentence has been reached: not at all, its full stop, or the white space after
    /// that.
    private var ending = Ending.none
    private var isInAddress = false
    private var quotation = QuotationMarks()
    private var previous: Unicode.Scalar = " "

    /// Prepares to read UTF-8 text; the ranges of the words are ranges of indices of `bytes`.
    public init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Returns the next word; nil after the last.
    public mutating func next() -> WordToken? {
        while position < bytes.endIndex {
            let scalar = scalar(at: position)
            if isWordPart(scalar) { return word(beginningWith: scalar) }
            position += UTF8.width(scalar)
            separate(at: scalar)
            previous = scalar
        }
        return nil
    }

    private mutating func word(beginningWith first: Unicode.Scalar) -> WordToken {
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
        let word = WordToken(
            range: ByteRange(start, position), sentence: sentence, startsSentence: isStart,
            isCapitalized: first.isUppercase, isQuoted: quotation.isOpen, isInAddress: isInAddress,
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

    /// Skips to the next byte that is not an ASCII letter or digit.
    private mutating func skipLetters() {
        while position < bytes.endIndex, bytes[position].isASCIIAlphanumeric { position += 1 }
    }

    /// Returns whether a scalar is part of a word; most are ASCII.
    private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? UInt8(ascii: scalar).isASCIIAlphanumeric : scalar.isWordPart
    }

    /// Returns whether the scalar at the current position is a hyphen within a word.
    private func joins(_ scalar: Unicode.Scalar) -> Bool {
        (scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}")
            && next(at: position + UTF8.width(scalar))?.isWordPart ?? false
    }

    private mutating func beginSentence(with scalar: Unicode.Scalar) {
        // A lowercase letter or a number continues the sentence after an abbreviation, as in “No. 12”.
        guard ending == .over, !scalar.isLowercase, scalar.decimalDigit == nil else { return }
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

    /// Returns the scalar that begins at an index; U+FFFD for malformed text, which the reader has refused
    /// already.
    private func scalar(at position: Int) -> Unicode.Scalar {
        let byte = bytes[position]
        return byte < 0x80
            ? Unicode.Scalar(byte)
            : UTF8.scalar(in: bytes.span, at: position - bytes.startIndex) ?? "\u{FFFD}"
    }

    private enum Ending { case none, reached, over }
}

/// Tracks which quotation marks are open.
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
        // The same character is an apostrophe when a letter follows.
        case "’": isSingle = isSingle && next?.isWordPart ?? false
        default: break
        }
    }
}
