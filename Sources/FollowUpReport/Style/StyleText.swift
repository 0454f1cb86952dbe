import Diagnostics
import Texts

/// A piece of the running text of a report, with where it comes from.
struct StyleText: Sendable {
    /// The words; a footnote’s indicator is none of them.
    let text: String
    /// Where the words come from; none for those of the program and of the first page.
    let sources: [Source]
    /// Whether it is a footnote.
    let isFootnote: Bool
    /// Whether it has footnotes.
    let hasFootnotes: Bool
    /// Whether the words are in English.
    let isEnglish: Bool
    /// The words one by one.
    let words: [TextWord]
    private let bytes: [UInt8]

    init(
        _ text: String, sources: [Source] = [], isFootnote: Bool = false, hasFootnotes: Bool = false,
        language: String
    ) {
        self.text = text
        self.sources = sources
        self.isFootnote = isFootnote
        self.hasFootnotes = hasFootnotes
        isEnglish =
            sources.allSatisfy { LanguageTag.isEnglish($0.language) } && LanguageTag.isEnglish(language)
        bytes = Array(text.utf8)
        words = Array(TextWords(bytes[...]))
    }

    /// The character before a byte of the text; nil at the beginning.
    func character(before byte: UInt32) -> Unicode.Scalar? {
        String(decoding: bytes[max(0, Int(byte) - 4)..<Int(byte)], as: UTF8.self).unicodeScalars.last
    }

    /// Some characters from a byte of the text on.
    func characters(from byte: UInt32) -> String.UnicodeScalarView {
        String(decoding: bytes[Int(byte)...].prefix(16), as: UTF8.self).unicodeScalars
    }

    /// What stands in some bytes of the text.
    func string(_ range: ByteRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

    /// What stands between two words.
    func between(_ word: TextWord, _ next: TextWord) -> String {
        string(ByteRange(Int(word.range.upperBound), Int(next.range.lowerBound)))
    }

    /// Whether nothing but one space stands between two words.
    func isDirectly(_ word: TextWord, before next: TextWord) -> Bool {
        let space = between(word, next).unicodeScalars
        return space.count == 1 && space.allSatisfy(\.isWhiteSpace)
    }
}
