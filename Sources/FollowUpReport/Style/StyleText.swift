import ByteText
import Texts

/// Where a text is read in a report.
struct ReadingPlace: Comparable, Sendable {
    /// The number of its paragraph; 0 on the first page.
    let paragraph: Int
    /// Which text of the paragraph it is, from 0.
    var text: Int

    static func < (place: ReadingPlace, other: ReadingPlace) -> Bool {
        (place.paragraph, place.text) < (other.paragraph, other.text)
    }
}

/// Some words of a report and where they are typed: all that need be kept of a text once it has been looked at.
struct TypedWords: Sendable {
    /// The words.
    let words: String
    /// Where they are read: the text, and the byte in it.
    let read: (place: ReadingPlace, byte: UInt32)
    /// Where they are typed.
    let place: Place
    /// The item of the checklist, where there is one.
    let item: String?

    /// Whether they are read before others.
    func precede(_ others: TypedWords) -> Bool { read < others.read }
}

/// A piece of the running text of a report, with where it comes from.
struct StyleText: Sendable {
    /// The words; a footnote’s indicator is none of them.
    let text: String
    /// Where it is read.
    let place: ReadingPlace
    /// Where the words come from; none for those of the program and of the first page.
    let sources: [Source]
    /// Whether it is a footnote.
    let isFootnote: Bool
    /// Whether it has footnotes.
    let hasFootnotes: Bool
    /// Whether the words are in the language of the report, as far as where they come from tells.
    let isInLanguageOfReport: Bool
    /// The words one by one.
    let words: [WordPlace]
    /// The positions of the words in which two capitals stand side by side.
    let wordsWithCapitals: [Int]
    /// The numbers in figures that stand neither in a quotation nor in a web address, each with its commas and decimals.
    let figures: [Figure]
    /// The text as UTF-8.
    let bytes: [UInt8]

    init(
        _ text: String, at place: ReadingPlace, sources: [Source] = [], isFootnote: Bool = false,
        hasFootnotes: Bool = false,
        language: String
    ) {
        self.text = text
        self.place = place
        self.sources = sources
        self.isFootnote = isFootnote
        self.hasFootnotes = hasFootnotes
        isInLanguageOfReport = sources.allSatisfy { LanguageTag.areOfOneLanguage($0.language, language) }
        bytes = Array(text.utf8)
        words = Array(WordPlaces(bytes[...]))
        wordsWithCapitals = Self.positions(ofCapitalsIn: bytes, words)
        figures = Figure.all(in: bytes, words)
    }

    /// The character before a byte of the text; nil at the beginning.
    func character(before byte: UInt32) -> Unicode.Scalar? {
        guard byte > 0 else { return nil }
        let last = bytes[Int(byte) - 1]
        guard last >= 0x80 else { return Unicode.Scalar(last) }
        return String(decoding: bytes[max(0, Int(byte) - 4)..<Int(byte)], as: UTF8.self).unicodeScalars.last
    }

    /// What stands in some bytes of the text.
    func string(_ range: ByteRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

    /// A word as it is written.
    func string(_ word: WordPlace) -> String { string(word.range) }

    /// The bytes of a word.
    func utf8(_ word: WordPlace) -> ArraySlice<UInt8> { bytes[word.range.indices] }

    private static func positions(ofCapitalsIn bytes: [UInt8], _ words: [WordPlace]) -> [Int] {
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

    /// What stands between two words.
    func between(_ word: WordPlace, _ next: WordPlace) -> String {
        string(ByteRange(Int(word.range.upperBound), Int(next.range.lowerBound)))
    }

    /// Whether nothing but one space stands between two words.
    func isDirectly(_ word: WordPlace, before next: WordPlace) -> Bool {
        guard let space = word.next, space.isWhiteSpace else { return false }
        return Int(word.range.upperBound) + UTF8.width(space) == next.range.lowerBound
    }
}
