import Diagnostics
import FollowUpModel

/// A status that is none of the five.
enum UnknownStatus: Rule {
    static let page = RulePage(
        code: "FU201", name: "unknown-status", severity: .error,
        what: "The status is not one of the five that can be counted.",
        why:
            "The report counts the statuses; a word of one’s own cannot be counted, and must not be guessed.",
        before: "status: \"mostly\"", after: "status: \"partially implemented\"", isInForm: true)

    /// Returns the status that a word denotes.
    static func check(_ word: String) -> Verdict<Status> {
        Status(rawValue: word).map(Verdict.value) ?? .finding(finding(word))
    }

    private static func finding(_ word: String) -> Finding {
        let words = Status.allCases.map(\.rawValue)
        let plain = NormalizedWord.normalized(NormalizedWord.bare(word))
        let message = "\(Wording.quoted(word)) is not a status"
        if let skeleton = Homoglyphs.meant(by: plain, among: words) {
            let suggestion = Suggestion(skeleton)
            return found(message, help: suggestion.help, correction: suggestion.correction())
        }
        if yesOrNo.contains(plain) {
            return found(
                message,
                help:
                    "It does not say how far: write implemented, partially implemented or under development where something was or is being done, else not implemented or not applicable."
            )
        }
        let correction = correction(of: plain)
        return found(
            message,
            help: correction.map { "Did you mean “\($0.text)”?" }
                ?? "Write one of: \(Wording.choice(words)). Leave it blank if you do not wish to answer.",
            correction: correction)
    }

    /// Returns the status that a word is or most likely means; nil if there is none. Only the status itself
    /// can be written without asking: any other word would have the program answer for the State.
    private static func correction(of plain: String) -> Correction? {
        if let status = Status(rawValue: plain) { return Correction(status.rawValue, .safe) }
        let likely =
            likely[plain]?.rawValue
            ?? NearestWord.match(to: plain, among: Status.allCases.map(\.rawValue))?.word
        return likely.map { Correction($0, .unsafe) }
    }

    /// Words that most likely mean one status.
    private static let likely: [String: Status] = [
        "fully implemented": .implemented, "implemented in full": .implemented, "in place": .implemented,
        "in part": .partiallyImplemented, "partly": .partiallyImplemented, "partially": .partiallyImplemented,
        "partly implemented": .partiallyImplemented, "implemented in part": .partiallyImplemented,
        "in development": .underDevelopment, "being developed": .underDevelopment,
        "in preparation": .underDevelopment, "in progress": .underDevelopment, "ongoing": .underDevelopment,
        "planned": .underDevelopment, "not yet": .notImplemented,
        "not relevant": .notApplicable, "n/a": .notApplicable, "na": .notApplicable,
    ]

    /// What answers a question that is not asked, in English and the languages that checklists are answered
    /// in: “yes” may mean that something was begun, and “no” that there is nothing to report.
    private static let yesOrNo: Set<String> = [
        "yes", "y", "no", "n", "none", "nil", "ok", "done", "true", "false", "oui", "non", "fait", "sí", "si",
        "hecho",
        "да", "нет", "sim", "não", "نعم", "لا", "是", "否", "有", "无", "x", "✓", "✔", "☑",
    ]
}
