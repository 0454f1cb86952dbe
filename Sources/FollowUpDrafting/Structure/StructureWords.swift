/// The English words by which the structure of a text is recognized, in lowercase.
enum StructureWords {
    /// What is followed by the number of a passage elsewhere.
    static let citing: Set<String> = [
        "paragraph", "paragraphs", "para", "paras", "subparagraph", "subparagraphs", "rule", "rules",
        "article",
        "articles", "art", "arts", "principle", "principles", "guideline", "guidelines", "section",
        "sections", "sect",
        "chapter", "chapters", "chap", "part", "parts", "annex", "annexes", "no", "nos", "number", "vol",
        "vols", "p",
        "pp", "item", "items", "resolution", "resolutions", "decision", "decisions", "goal", "goals", "add",
        "rev",
        "corr", "page", "pages", "recommendation", "recommendations", "standard", "table", "figure", "note",
        "notes",
    ]
    /// Words before a full stop that ends no sentence.
    static let abbreviations: Set<String> = NumberAbbreviations.all.union([
        "mr", "mrs", "ms", "dr", "st", "cf", "etc",
    ])
    /// Small words in the names of bodies.
    static let inNames: Set<String> = ["of", "and", "the", "for", "on", "to", "in"]
    static let conjunctions: Set<String> = ["and", "or"]
    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november",
        "december",
    ]
    static let prepositions: Set<String> = [
        "of", "from", "to", "in", "on", "at", "by", "with", "for", "than", "about", "over", "under",
        "between", "into",
        "through", "until", "since", "within", "against", "upon", "as", "is", "are",
    ]
    /// Words with which no heading ends.
    static let unfinished: Set<String> = prepositions.union([
        "the", "a", "an", "and", "or", "its", "their", "that", "which",
    ])
    /// Words that only a sentence has.
    static let finite: Set<String> = asking.union([
        "is", "are", "was", "were", "has", "have", "had", "shall", "should", "will", "would", "may", "might",
        "must",
        "can", "could", "do", "does", "did", "we", "they", "it",
    ])
    /// The verbs with which a paragraph of a resolution begins.
    static let asking: Set<String> = [
        "requests", "urges", "invites", "encourages", "calls", "recommends", "welcomes", "takes", "decides",
        "adopts",
        "recognizes", "reaffirms", "expresses", "stresses", "thanks", "commends", "endorses", "reiterates",
        "emphasizes",
        "acknowledges", "appeals", "approves", "affirms", "notes", "declares", "proclaims", "reminds",
        "underlines",
    ]
    /// Those whom a paragraph addresses or who speak in it, as first words of it.
    static let speaking: Set<String> = [
        "we", "states", "member", "governments", "each", "every", "also", "further",
    ]
    /// The verbs with which the paragraphs of a preamble begin.
    static let preamble: Set<String> = [
        "recalling", "reaffirming", "noting", "recognizing", "recognising", "considering", "convinced",
        "concerned",
        "emphasizing", "stressing", "acknowledging", "welcoming", "taking", "bearing", "having", "mindful",
        "aware",
        "conscious", "alarmed", "guided", "determined", "expressing", "affirming", "appreciating",
        "believing",
        "deploring", "underlining", "underscoring", "reiterating", "observing", "viewing", "desiring",
        "desirous",
        "seeking", "realizing", "encouraged", "inspired", "endorsing", "gathered", "assembled", "acting",
        "cognizant",
        "confident", "disturbed", "regretting", "resolved", "hoping", "thanking", "commending", "condemning",
        "remembering", "understanding", "knowing", "fearing",
    ]
    /// Words that may stand before such a verb.
    static let beforePreamble: Set<String> = [
        "also", "further", "deeply", "gravely", "seriously", "fully", "firmly", "keenly", "profoundly",
        "strongly",
        "again", "particularly", "especially",
    ]
    /// The words that a heading of a rule is not made of, but its text begins with.
    static let starters: Set<String> = [
        "every", "no", "the", "where", "each", "all", "any", "in", "when", "if", "states", "prisoners",
        "there", "prior", "upon", "women", "persons", "efforts",
    ]
}

extension RunningText {
    /// Whether a paragraph of a preamble begins with a word: “Recalling”, “Deeply concerned”.
    func startsPreamble(_ index: Int) -> Bool {
        guard beginning(index) == .capital else { return false }
        let word = letters(index)
        return StructureWords.preamble.contains(word)
            || StructureWords.beforePreamble.contains(word)
                && StructureWords.preamble.contains(letters(index + 1))
                && beginning(index + 1) == .small
    }

    /// Whether words may be a heading: they begin with a capital, have no stop and no finite verb and do not end in a
    /// preposition or an article. Notes in brackets are passed over.
    func isHeading(_ range: Range<Int>, skipping skipped: Int = 0, atMost most: Int = 16) -> Bool {
        guard let first = range.first, beginning(first, skipping: skipped) == .capital else { return false }
        var (count, depth) = (0, 0)
        var last: Int?
        for index in range {
            let word = bytes[words[index].range]
            if word.first == UInt8(ascii: "["), index != first { depth += 1 }
            if depth == 0 {
                count += 1
                // A semicolon may stand in a heading, but only one on which a note in brackets depends.
                guard count <= most, !StructureWords.finite.contains(letters(index)) else { return false }
                switch stop(index) {
                case .sentence, .colon: return false
                case .semicolon:
                    guard
                        range[index...].prefix(4).dropFirst().contains(where: {
                            bytes[words[$0].range].first == UInt8(ascii: "[")
                        })
                    else { return false }
                default: break
                }
                last = index
            } else if word.contains(UInt8(ascii: "]")) {
                depth -= 1
            }
            guard count + (depth > 0 ? index - first - count : 0) < 80 else { return false }
        }
        guard let last else { return false }
        return stop(last) != .comma && !StructureWords.unfinished.contains(letters(last))
    }
}
