/// Recognizes texts that stand in place of an answer and are none: placeholders that were never replaced, such
/// as “TODO” or “Lorem ipsum”, and words that say nothing by themselves, such as “n/a”, “none” or “see above”.
public enum PlaceholderText {
    /// What a person who types such words may want to say.
    public enum Meaning: Sendable {
        /// That the text is still to be written.
        case unwritten
        /// That there is nothing to say, or that there is none of what is asked about.
        case nothing
        /// That the question does not apply.
        case notApplicable
        /// Yes or no, to a question that asks for more.
        case yesOrNo
        /// That the answer stands elsewhere.
        case elsewhere
    }

    /// Returns what `text` may mean if it says nothing that can be reported: it has no letter or digit at all,
    /// is one letter “x” repeated, or is one of the usual phrases, whatever its case and punctuation. Nil for
    /// any other text.
    public static func meaning(of text: String) -> Meaning? {
        isSurelyWritten(text) ? nil : meaningByWords(of: text)
    }

    /// Returns the same as `meaning(of:)`, without the fast path.
    static func meaningByWords(of text: String) -> Meaning? {
        let words = plain(text)
        if words.hasPrefix("lorem ipsum") { return .unwritten }
        // A longer text is no placeholder.
        guard words.utf8.count < most else { return nil }
        if words.isEmpty || words.utf8.count >= 3 && words.utf8.allSatisfy({ $0 == UInt8(ascii: "x") }) {
            return .unwritten
        }
        return phrases[words] ?? abbreviation(words, of: text)
    }

    /// The largest number of bytes examined: more than the longest phrase has.
    private static let most = 32

    /// Returns whether a text is certainly no placeholder: it begins with four letters or single spaces that
    /// begin none, or has more letters than any. Nearly every text does, and then its words need not be
    /// extracted.
    private static func isSurelyWritten(_ text: String) -> Bool {
        guard let beginning = beginning(text) else { return beginsOtherwise(text) }
        guard beginnings.contains(beginning) else { return true }
        // “Lorem ipsum” is recognized in longer texts too.
        guard beginning >> 24 != UInt8(ascii: "l") else { return false }
        var letters = 0
        for byte in text.utf8 where byte.isASCIIAlphanumeric {
            letters += 1
            if letters == most { return true }
        }
        return false
    }

    /// Returns whether a text begins with a letter beyond ASCII that begins no phrase.
    private static func beginsOtherwise(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !first.isASCII, first.isWordPart,
            let small = first.properties.lowercaseMapping.unicodeScalars.first
        else { return false }
        return !small.isASCII && !initials.contains(small)
    }

    private static let initials = Set(known.compactMap(\.unicodeScalars.first)).filter { !$0.isASCII }

    /// Returns the first four letters or single spaces of a text as one integer, ignoring case; nil when it
    /// begins otherwise.
    private static func beginning(_ text: String) -> UInt32? {
        let space = UInt32(UInt8(ascii: " "))
        var (letters, count): (UInt32, Int) = (space, 0)
        for byte in text.utf8 {
            guard byte.isASCIIAlphanumeric || byte == UInt8(ascii: " ") && letters & 0xFF != space else {
                return nil
            }
            letters = letters << 8 | UInt32(byte | 0x20)
            count += 1
            if count == 4 { return letters }
        }
        return nil
    }

    /// The beginnings of placeholders, with a space after one of three letters, which punctuation may follow.
    private static let beginnings = Set(
        (known + ["xxx", "xxxx", "lorem ipsum"]).compactMap { beginning($0 + " ") })

    private static let known = Array(phrases.keys) + Array(abbreviations.keys)

    /// Returns the first words in lowercase with single spaces between them, without punctuation.
    private static func plain(_ text: String) -> String {
        var words: [UInt8] = []
        words.reserveCapacity(2 * most)
        for scalar in text.unicodeScalars {
            if words.count >= most { break }
            if scalar.isASCII, scalar.isWordPart {
                words.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            } else if scalar.isWordPart {
                words.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            } else if scalar.isWhiteSpace, let last = words.last, last != UInt8(ascii: " ") {
                words.append(UInt8(ascii: " "))
            }
        }
        if words.last == UInt8(ascii: " ") { words.removeLast() }
        return String(decoding: words, as: UTF8.self)
    }

    /// Returns what an abbreviation means: it has stops or strokes, as in “n.a.” or “н/д”, or is “NA”, but not
    /// the name Na.
    private static func abbreviation(_ words: String, of text: String) -> Meaning? {
        guard let meaning = abbreviations[words] else { return nil }
        let isMarked = text.contains { $0 == "." || $0 == "/" }
        return isMarked || words.hasPrefix("n") && text.allSatisfy { !$0.isLowercase } ? meaning : nil
    }

    /// Not applicable, not available; s.o. is “sans objet”, н/п “не применимо”, and n/d and н/д mean that there
    /// are no data.
    private static let abbreviations: [String: Meaning] = [
        "na": .notApplicable, "n a": .notApplicable, "nd": .nothing, "n d": .nothing,
        "so": .notApplicable, "s o": .notApplicable, "нп": .notApplicable, "н п": .notApplicable,
        "нд": .nothing, "н д": .nothing,
    ]

    /// In English, and what is short and sure in the other languages that checklists are answered in.
    private static let phrases: [String: Meaning] = {
        let phrases: KeyValuePairs<Meaning, [String]> = [
            .unwritten: [
                "todo", "to do", "tbd", "tbc", "tba", "fixme", "pending", "to be completed",
                "to be confirmed",
                "to be determined", "to be decided", "to be added", "to be announced", "to be defined",
                "to be filled in", "to be inserted", "to be provided", "to be supplied", "to be written",
                "to follow", "placeholder", "insert text here", "text here",
                "à compléter", "à déterminer", "à préciser", "por completar", "por determinar", "por definir",
                "a completar", "уточняется", "будет дополнено", "待定", "待补充", "يحدد لاحقا",
            ],
            .nothing: [
                "none", "nil", "null", "nothing", "none so far", "none to date", "none yet",
                "none at present",
                "none at this time", "none to report", "nothing to report", "nothing to add", "no comment",
                "no comments", "no answer", "no response", "no information", "no information available",
                "no data", "no data available", "not available", "not yet available", "not known", "unknown",
                "blank", "empty", "left blank",
                "néant", "aucun", "aucune", "rien", "rien à signaler", "ras", "ninguno", "ninguna", "nada",
                "sin comentarios", "sin información", "sin datos", "nenhum", "nenhuma", "нет данных",
                "отсутствует", "отсутствуют", "لا يوجد", "لا توجد", "لا شيء", "无", "没有", "暂无", "無",
            ],
            .notApplicable: [
                "not applicable", "not relevant", "non applicable", "sans objet", "no aplica", "no aplicable",
                "no procede", "não aplicável", "não se aplica", "не применимо", "неприменимо", "لا ينطبق",
                "غير منطبق", "غير قابل للتطبيق", "不适用",
            ],
            .yesOrNo: [
                "yes", "no", "oui", "non", "sí", "si", "да", "нет", "نعم", "لا", "sim", "não", "是", "否",
            ],
            .elsewhere: [
                "see above", "see below", "as above", "as below", "same as above", "the same as above",
                "as mentioned above", "as stated above", "mentioned above", "same", "the same", "same answer",
                "same as before", "as before", "idem", "idem above", "ditto", "ibid", "ibidem",
                "see previous", "see previous answer", "see previous question", "see the previous answer",
                "see answer above", "see the answer above", "see attached", "see attachment", "see annex",
                "see the annex", "see website", "attached", "as attached",
                "voir cidessus", "voir plus haut", "voir annexe", "cidessus", "ídem",
                "véase arriba", "ver arriba", "ver anexo", "см выше", "то же", "см приложение", "同上", "见上",
                "见附件", "انظر أعلاه", "أنظر أعلاه", "كما ورد أعلاه", "انظر المرفق",
            ],
        ]
        var meanings: [String: Meaning] = [:]
        for (meaning, words) in phrases { for words in words { meanings[words] = meaning } }
        return meanings
    }()
}
