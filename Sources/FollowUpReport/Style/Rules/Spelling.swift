import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// FU711: a spelling that differs from the house style.
struct Spelling: StyleRule {
    static let page = RulePage(
        code: "FU711", name: "spelling", severity: .warning,
        what:
            "A word is spelt as in American English (“program”), or with -ise where the house writes -ize (“organise”). Quotations and names stay as they are.",
        why: "House style: Oxford spelling throughout, whoever wrote the words.",
        before: "a program of the training center, organised by the Ministry",
        after: "a programme of the training centre, organized by the Ministry")

    static let language: String? = LanguageTag.ofProgram

    private let words: StyleWords
    private let suspects: SuspectSpellings

    init(_ context: StyleContext) {
        words = context.language.words
        suspects = SuspectSpellings(words.spelling.keys)
    }

    func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)] {
        text.words.indices.compactMap { position in
            let word = text.words[position]
            guard suspects.mayHold(word.range, of: text.bytes), !word.isQuoted, !word.isInAddress,
                !Self.isName(position, in: text)
            else { return nil }
            let written = text.string(word)
            guard let ours = Self.spelling(of: written.lowercased(), words),
                !Self.isKept(position, in: text, words)
            else { return nil }
            return (Self.finding(written, isCapitalized: word.isCapitalized, ours), word.range)
        }
    }

    private static func spelling(of word: String, _ words: StyleWords) -> String? {
        if let ours = words.spelling[word] { return ours }
        for ending in endings
        where word.hasSuffix(ending) && words.has(String(word.dropLast(ending.count)), on: .ize) {
            return word.dropLast(ending.count) + "iz" + ending.dropFirst(2)
        }
        return nil
    }

    /// The endings of words that are spelt with -ize.
    private static let endings = [
        "ise", "ises", "ised", "ising", "iser", "isers", "isation", "isations", "isational",
    ]

    /// Returns whether a word belongs to a name: it is capitalized, and does not begin a sentence or is
    /// followed by another capitalized word.
    private static func isName(_ position: Int, in text: StyleText) -> Bool {
        let word = text.words[position]
        guard word.isCapitalized else { return false }
        return !word.startsSentence
            || text.words[(position + 1)...].prefix(3).contains {
                $0.isCapitalized && $0.sentence == word.sentence
            }
    }

    private static func isKept(_ position: Int, in text: StyleText, _ words: StyleWords) -> Bool {
        guard position > 0 else { return false }
        let pair = "\(text.string(text.words[position - 1])) \(text.string(text.words[position]))"
        return words.has(pair.lowercased(), on: .kept)
    }

    private static func finding(_ word: String, isCapitalized: Bool, _ ours: String) -> Finding {
        let ours = isCapitalized ? ours.prefix(1).uppercased() + ours.dropFirst() : ours
        return found(
            "“\(word)” is not the house spelling",
            help: "Write “\(ours)”; a name or a quotation stays as it is.")
    }
}

/// A filter that rules out nearly every word at low cost (a Bloom filter with one hash function): only the
/// others need be looked up.
struct SuspectSpellings: Sendable {
    /// One bit per hash; the bits of the spellings to find are set.
    private var hashes = [UInt64](repeating: 0, count: 64)

    /// Creates a filter for the spellings to find, in lowercase, including words that end in -ise and their
    /// forms.
    init(_ spellings: some Sequence<String>) {
        for spelling in spellings {
            let hash = Self.hash(spelling.utf8.reduce(0) { Self.letters($0, followedBy: $1) })
            hashes[hash / 64] |= 1 << (hash % 64)
        }
    }

    /// Returns whether a word of a text may be one of them, in either case.
    func mayHold(_ word: ByteRange, of text: [UInt8]) -> Bool {
        var letters: UInt64 = 0
        for position in word.indices {
            // Non-ASCII letters are not lowercased here.
            guard text[position] < 0x80 else { return true }
            letters = Self.letters(letters, followedBy: text[position])
            switch letters & 0xFF_FFFF {
            // “ise”, “isi” and “isa”, with which -ise and all endings derived from it begin.
            case 0x69_73_65, 0x69_73_69, 0x69_73_61: return true
            default: break
            }
        }
        let hash = Self.hash(letters)
        return hashes[hash / 64] & 1 << (hash % 64) != 0
    }

    /// Returns the last eight letters of a word as one number, ignoring case.
    private static func letters(_ letters: UInt64, followedBy letter: UInt8) -> UInt64 {
        letters << 8 | UInt64(letter | 0x20)
    }

    private static func hash(_ letters: UInt64) -> Int { Int((letters &* 0x9E37_79B9_7F4A_7C15) >> 52) }
}
