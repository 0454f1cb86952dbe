import Diagnostics
import FollowUpModel

/// A position on a treaty that is none of the four.
enum UnknownPosition: Rule {
    static let page = RulePage(
        code: "FU226", name: "unknown-position", severity: .error,
        what: "The position on a treaty is not one of the four that can be counted.",
        why:
            "The report counts the States in each position; a word of one’s own cannot be counted, and must not be guessed.",
        before: "- { treaty: untoc, position: ratified }", after: "- { treaty: untoc, position: party }")

    /// Returns the position that a word denotes.
    static func check(_ word: String) -> Verdict<Position> {
        if let position = Position(rawValue: word) { return .value(position) }
        let suggestion = Suggestion(
            forWord: word, among: Position.allCases.map(\.rawValue), synonyms: synonyms)
        return .finding(
            found(
                "\(Wording.quoted(word)) is not a position",
                help: "\(suggestion.help) Leave it blank if you do not wish to answer.",
                correction: suggestion.correction()))
    }

    /// Other words that most likely mean one position, in English and the languages that checklists are
    /// answered in.
    private static let synonyms: [String: String] = {
        let synonyms: KeyValuePairs<Position, [String]> = [
            .party: [
                "acceded", "accession", "accepted", "approved", "ratified", "ratification", "state party",
                "ratifié", "partie", "adhésion", "ratificado", "parte", "adhesión", "ратифицирован",
                "участник", "طرف", "مصادق", "缔约国", "批准",
            ],
            .signatory: [
                "signed", "signature", "signed not ratified", "signé", "signataire", "firmado", "signatario",
                "подписан", "موقع", "签署国", "签署",
            ],
            .notParty: [
                "no", "none", "not a party", "non party", "not ratified", "not signed", "non partie",
                "no parte", "не участник", "非缔约国",
            ],
            .considering: [
                "under consideration", "being considered", "in preparation", "planned", "à l’étude",
                "en estudio", "на рассмотрении",
            ],
        ]
        var positions: [String: String] = [:]
        for (position, words) in synonyms { for word in words { positions[word] = position.rawValue } }
        return positions
    }()
}
