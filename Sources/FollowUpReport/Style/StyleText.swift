import ByteText
import TextAnalysis

/// The position of a text in a report.
struct TextPosition: Comparable, Sendable {
    /// The number of its paragraph; 0 on the first page.
    let paragraph: Int
    /// The index of the text in its paragraph, from 0.
    var text: Int

    static func < (place: TextPosition, other: TextPosition) -> Bool {
        (place.paragraph, place.text) < (other.paragraph, other.text)
    }
}

/// Some words of a report and their source location: all that is stored of a text once it has been checked.
struct LocatedWords: Sendable {
    /// The words.
    let words: String
    /// Their position in the report: the text, and the UTF-8 offset in it.
    let read: (place: TextPosition, byte: UInt32)
    /// Their source location.
    let place: SourceLocation
    /// The item of the checklist, if there is one.
    let item: String?

    /// Returns whether they precede others in the report.
    func precede(_ others: LocatedWords) -> Bool { read < others.read }
}

/// A piece of the running text of a report, with its sources.
struct StyleText: Sendable {
    /// The text, without footnote marks.
    let text: String
    /// Its position in the report.
    let place: TextPosition
    /// The sources of the words; empty for those of the program and of the first page.
    let sources: [Source]
    /// Whether it is a footnote.
    let isFootnote: Bool
    /// Whether it has footnotes.
    let hasFootnotes: Bool
    /// Whether the words are in the language of the report, according to their sources.
    let isInLanguageOfReport: Bool
    /// The words one by one.
    let words: [WordToken]
    /// The indices of the words with two adjacent capital letters.
    let wordsWithCapitals: [Int]
    /// The numbers in digits, with their commas and decimals, except those in quotations and web addresses.
    let figures: [Figure]
    /// The text as UTF-8.
    let bytes: [UInt8]

    init(
        _ text: String, at place: TextPosition, sources: [Source] = [], isFootnote: Bool = false,
        hasFootnotes: Bool = false,
        language: String
    ) {
        self.text = text
        self.place = place
        self.sources = sources
        self.isFootnote = isFootnote
        self.hasFootnotes = hasFootnotes
        isInLanguageOfReport = sources.allSatisfy { LanguageTag.haveSameLanguage($0.language, language) }
        bytes = Array(text.utf8)
        words = Array(WordTokenizer(bytes[...]))
        wordsWithCapitals = Self.positions(ofCapitalsIn: bytes, words)
        figures = Figure.all(in: bytes, words)
    }

    /// Returns the Unicode scalar before a byte of the text, or nil at the beginning.
    func character(before byte: UInt32) -> Unicode.Scalar? {
        guard byte > 0 else { return nil }
        let last = bytes[Int(byte) - 1]
        guard last >= 0x80 else { return Unicode.Scalar(last) }
        return String(decoding: bytes[max(0, Int(byte) - 4)..<Int(byte)], as: UTF8.self).unicodeScalars.last
    }

    /// Returns the text in a byte range.
    func string(_ range: ByteRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

    /// Returns a word as written.
    func string(_ word: WordToken) -> String { string(word.range) }

    /// Returns the UTF-8 bytes of a word.
    func utf8(_ word: WordToken) -> ArraySlice<UInt8> { bytes[word.range.indices] }

    private static func positions(ofCapitalsIn bytes: [UInt8], _ words: [WordToken]) -> [Int] {
        var found: [Int] = []
        var word = words.startIndex
        var isAfterCapital = false
        for position in bytes.indices {
            let isCapital = (0x41...0x5A).contains(bytes[position])
            if isCapital, isAfterCapital {
                while word < words.endIndex, words[word].range.upperBound <= position { word += 1 }
                guard word < words.endIndex else { break }
                if words[word].range.lowerBound <= position {
                    found.append(word)
                    word += 1
                }
            }
            isAfterCapital = isCapital
        }
        return found
    }

    /// Returns the text between two words.
    func between(_ word: WordToken, _ next: WordToken) -> String {
        string(ByteRange(Int(word.range.upperBound), Int(next.range.lowerBound)))
    }

    /// Returns whether only one space separates two words.
    func isDirectly(_ word: WordToken, before next: WordToken) -> Bool {
        guard let space = word.next, space.isWhiteSpace else { return false }
        return Int(word.range.upperBound) + UTF8.width(space) == next.range.lowerBound
    }
}
