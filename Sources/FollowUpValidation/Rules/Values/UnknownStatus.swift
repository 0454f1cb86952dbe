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

    static func finding(_ word: String) -> Finding {
        let words = Status.allCases.map(\.rawValue)
        let nearest = Nearest.word(to: word, among: words)
        return found(
            "\(Wording.quoted(word)) is not a status",
            help: nearest.map { "Did you mean “\($0)”?" }
                ?? "Write one of: \(Wording.choice(words)). Leave it blank if you do not wish to answer.")
    }
}
