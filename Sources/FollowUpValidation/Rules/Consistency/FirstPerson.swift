import Diagnostics
import FollowUpModel
import Texts

/// A summary that speaks of “we”.
enum FirstPerson: SubmissionRule {
    static let page = RulePage(
        code: "FU304", name: "first-person", severity: .warning,
        what: "A summary or the challenges, in English, speak in the first person: I, we, our, my.",
        why:
            "The report prints them as they are, and in a report of the Secretary-General “we” is not the State.",
        before: "summary: \"We have adopted a law.\"",
        after: "summary: \"Canada reported that it had adopted a law.\"")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        guard submission.isEnglish else { return [] }
        let name = submission.stateNames.first?.atStart ?? "The State"
        return submission.answers.filter { !$0.answer.isConfidential }.flatMap { answer in
            [answer.answer.summary, answer.answer.challenges].compactMap { text in
                // The words as they are typed, so that the first of them can be shown. To mend it the whole text is
                // gone through, so one finding is enough.
                guard let text, let word = firstPerson(in: submission.file.textWords(in: text.range)) else {
                    return nil
                }
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

    private static func firstPerson(in words: [TextWord]) -> TextWord? {
        for (index, word) in words.enumerated() where !word.isQuoted && !word.isInAddress {
            let previous = index > 0 ? words[index - 1] : nil
            let following = index + 1 < words.count ? words[index + 1] : nil
            switch word.text {
            case "we", "our", "ours", "us", "my": return word
            // Elsewhere a capital makes it part of a name.
            case "We", "Our", "Ours", "Us", "My": if word.startsSentence { return word }
            case "I": if isPronoun(word, after: previous, before: following) { return word }
            case "mine": if isPossessive(word, after: previous) { return word }
            default: break
            }
        }
        return nil
    }

    /// Whether “I” is the pronoun and not the numeral of “Annex I” or “phase I”: something is said of it, and it does
    /// not follow what is numbered.
    private static func isPronoun(_ word: TextWord, after previous: TextWord?, before following: TextWord?)
        -> Bool
    {
        guard let next = word.next, next.isWhiteSpace || next == "’" || next == "'", let following,
            !following.isCapitalized, following.text.unicodeScalars.first?.properties.isAlphabetic ?? false
        else { return false }
        guard let previous, !word.startsSentence else { return true }
        return !previous.isCapitalized && !numbered.contains(previous.text)
    }

    /// Whether “mine” is the pronoun and not a pit or a weapon.
    private static func isPossessive(_ word: TextWord, after previous: TextWord?) -> Bool {
        guard let previous, ["of", "is", "are", "was", "were"].contains(previous.text) else { return false }
        return word.next.map { !$0.isWhiteSpace } ?? true
    }

    /// What is counted in Roman numerals.
    private static let numbered: Set<String> = [
        "annex", "appendix", "article", "book", "category", "chapter", "class", "grade", "group", "level",
        "list", "part", "phase", "pillar", "protocol", "schedule", "section", "stage", "table", "tier",
        "title", "type", "volume",
    ]
}
