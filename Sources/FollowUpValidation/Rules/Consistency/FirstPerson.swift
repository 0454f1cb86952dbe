import Diagnostics
import FollowUpModel
import TextAnalysis

/// A text in the first person (“we”).
enum FirstPerson: SubmissionRule {
    static let page = RulePage(
        code: "FU304", name: "first-person", severity: .warning,
        what:
            "A summary, the challenges or a note on a treaty, in English, speak in the first person: I, we, our, my.",
        why:
            "The report prints them as they are, and in a report of the Secretary-General “we” is not the State.",
        before: "summary: \"We have adopted a law.\"",
        after: "summary: \"Canada reported that it had adopted a law.\"")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        guard submission.submission.isWritten(in: FirstPersonWords.language) else { return [] }
        let name = submission.stateNames.first?.atStart ?? "The State"
        return submission.answers.filter { !$0.answer.isConfidential }.flatMap { answer in
            let texts =
                [answer.answer.summary, answer.answer.challenges] + answer.answer.treaties.map(\.note)
            return texts.compactMap { text -> Diagnostic? in
                // The words as typed, so that the first one can be marked. One finding is enough, because the
                // whole text has to be reviewed to correct it.
                guard let text,
                    let word = FirstPersonWords.first(in: submission.file, at: text.range)
                else { return nil }
                return submission.diagnostic(finding(word.text, name), at: word.range, in: answer)
            }
        }
    }

    private static func finding(_ word: String, _ name: String) -> Finding {
        found(
            "“\(word)” is in the first person",
            help:
                "Write in the third person and the past, as in “\(name) reported that it had …”; what is quoted stays as it is."
        )
    }
}
