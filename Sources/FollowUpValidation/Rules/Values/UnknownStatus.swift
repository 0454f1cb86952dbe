import Diagnostics
import FollowUpModel

/// A status that is none of the five.
enum UnknownStatus: Rule {
    static let page = RulePage(
        code: "FU201", name: "unknown-status", severity: .error,
        what: "The status is not one of the five that can be counted.",
        why:
            "The report counts the statuses; a word of one’s own cannot be counted, and must not be guessed.",
        before: "status: \"mostly\"", after: "status: \"partially implemented\"")

    /// Returns the status that a word denotes.
    static func check(_ word: String) -> Verdict<Status> {
        Status(rawValue: word).map(Verdict.value) ?? .finding(finding(word))
    }

    private static func finding(_ word: String) -> Finding {
        let words = Status.allCases.map(\.rawValue)
        if let plain = Homoglyphs.meant(by: NormalizedWord.normalized(word), among: words) {
            let suggestion = Suggestion(plain)
            return found(
                "\(Wording.quoted(word)) is not a status", help: suggestion.help,
                correction: suggestion.correction())
        }
        let correction = correction(of: word)
        return found(
            "\(Wording.quoted(word)) is not a status",
            help: correction.map { "Did you mean “\($0.text)”?" }
                ?? "Write one of: \(Wording.choice(words)). Leave it blank if you do not wish to answer.",
            correction: correction)
    }

    /// Returns the status that a word certainly or most likely means; nil if there is none.
    private static func correction(of word: String) -> Correction? {
        let plain = NormalizedWord.normalized(word)
        if let status = Status(rawValue: plain) ?? synonyms[plain] {
            return Correction(status.rawValue, .safe)
        }
        if let status = likely[plain] { return Correction(status.rawValue, .unsafe) }
        return NearestWord.match(to: plain, among: Status.allCases.map(\.rawValue)).map {
            Correction($0.word, .unsafe)
        }
    }

    /// Words that can only mean one status.
    private static let synonyms: [String: Status] = [
        "yes": .implemented, "fully implemented": .implemented, "implemented in full": .implemented,
        "in part": .partiallyImplemented, "partly": .partiallyImplemented, "partially": .partiallyImplemented,
        "partly implemented": .partiallyImplemented, "implemented in part": .partiallyImplemented,
        "in development": .underDevelopment, "being developed": .underDevelopment,
        "in preparation": .underDevelopment, "not relevant": .notApplicable,
    ]

    /// Words that most likely mean one status. “No” may mean that there is nothing to report, and “n/a” that
    /// no answer is available, so a person must decide.
    private static let likely: [String: Status] = [
        "no": .notImplemented, "none": .notImplemented, "not yet": .notImplemented, "n/a": .notApplicable,
        "na": .notApplicable, "done": .implemented, "in place": .implemented,
        "in progress": .underDevelopment,
        "ongoing": .underDevelopment, "planned": .underDevelopment,
    ]
}
