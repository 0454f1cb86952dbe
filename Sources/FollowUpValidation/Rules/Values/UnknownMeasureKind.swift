import Diagnostics
import FollowUpModel

/// A kind of measure that is not on the list.
enum UnknownMeasureKind: Rule {
    static let page = RulePage(
        code: "FU205", name: "unknown-measure-kind", severity: .error,
        what: "The kind of a measure is not one of the six.",
        why: "Measures are grouped by kind.",
        before: "kind: \"Act\"", after: "kind: \"law\"", isInForm: true)

    /// Returns the kind that a word denotes.
    static func check(_ word: String) -> Verdict<MeasureKind> {
        if let kind = MeasureKind(rawValue: word) { return .value(kind) }
        let suggestion = Suggestion(
            forWord: word, among: MeasureKind.allCases.map(\.rawValue), synonyms: synonyms)
        return .finding(
            found(
                "\(Wording.quoted(word)) is not a kind of measure",
                help: suggestion.help, correction: suggestion.correction()))
    }

    /// What such measures are called in States, and in the other languages that checklists are answered in.
    private static let synonyms: [String: String] = {
        let synonyms: KeyValuePairs<MeasureKind, [String]> = [
            .law: [
                "act", "bill", "code", "decree", "legislation", "law decree", "decree law", "legislative act",
                "legislative decree", "order", "ordinance", "regulation", "regulations", "statute",
                "constitution",
                "criminal code", "penal code", "amendment", "loi", "décret", "ordonnance", "ley", "decreto",
                "código", "закон", "указ", "кодекс", "قانون", "مرسوم", "法律", "法令",
            ],
            .policy: [
                "action plan", "national action plan", "guideline", "guidelines", "national strategy", "plan",
                "strategy", "politique", "stratégie", "política", "estrategia", "стратегия", "سياسة",
                "استراتيجية", "政策", "战略",
            ],
            .programme: [
                "campaign", "program", "project", "programa", "программа", "проект", "برنامج", "方案",
            ],
            .institution: [
                "agency", "authority", "body", "centre", "center", "commission", "committee", "council",
                "court",
                "department", "ministry", "office", "task force", "unit", "institución", "учреждение",
                "مؤسسة",
                "机构",
            ],
            .training: [
                "course", "courses", "seminar", "seminars", "training course", "workshop", "workshops",
                "formation",
                "capacitación", "обучение", "تدريب", "培训",
            ],
            .agreement: [
                "bilateral agreement", "convention", "memorandum", "memorandum of understanding", "mou",
                "protocol",
                "treaty", "accord", "traité", "acuerdo", "tratado", "convenio", "соглашение", "договор",
                "اتفاق",
                "اتفاقية", "معاهدة", "协定", "条约",
            ],
        ]
        var kinds: [String: String] = [:]
        for (kind, words) in synonyms { for word in words { kinds[word] = kind.rawValue } }
        return kinds
    }()
}
