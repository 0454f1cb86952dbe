import Diagnostics
import FollowUpModel

/// A text in capitals.
enum Capitals: SubmissionRule {
    static let page = RulePage(
        code: "FU503", name: "capitals", severity: .warning,
        what: "More than seven in ten letters of a summary, or of the details, are capitals.",
        why: "Capitals are hard to read, and nobody can tell which of them are meant to stay in print.",
        before: "summary: \"CANADA REPORTED A NEW LAW.\"", after: "summary: \"Canada reported a new law.\"")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        submission.answers.flatMap { answer in
            [("summary", answer.answer.summary), ("details", answer.answer.details)].compactMap {
                name, text in
                guard let text, isInCapitals(text.value) else { return nil }
                return submission.diagnostic(
                    found(
                        "the \(name == "summary" ? "summary is" : "details are") written in capitals",
                        help: "Write small letters, with capitals only where they belong."),
                    at: text, in: answer)
            }
        }
    }

    /// Letters of scripts without capitals do not count: a name in capitals within Arabic is no text in capitals.
    private static func isInCapitals(_ text: String) -> Bool {
        var (letters, capitals) = (0, 0)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: (letters, capitals) = (letters + 1, capitals + 1)
            case 0x61...0x7A: letters += 1
            case ..<0x80: break
            default:
                if scalar.properties.isUppercase {
                    (letters, capitals) = (letters + 1, capitals + 1)
                } else if scalar.properties.isLowercase {
                    letters += 1
                }
            }
        }
        return letters >= 20 && capitals * 10 > letters * 7
    }
}
