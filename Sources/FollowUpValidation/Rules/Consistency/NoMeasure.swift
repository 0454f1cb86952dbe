import Diagnostics
import FollowUpModel
import TextAnalysis

/// A claim without evidence.
enum NoMeasure: SubmissionRule {
    static let page = RulePage(
        code: "FU301", name: "no-measure", severity: .warning,
        what:
            "An answer is “implemented” or “partially implemented”, and cites no measure: none under “measures”, and in the texts neither a web address nor a title with its year.",
        why: "Readers must be able to look up what was done; a status alone cannot be looked up.",
        before: "status: \"implemented\"\nmeasures: []",
        after:
            "status: \"implemented\"\nmeasures:\n  - { title: \"Cybercrime Act\", kind: \"law\", year: \"2010\" }"
    )

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        submission.answers.compactMap { answer in
            guard let status = answer.answer.status,
                status.value == .implemented || status.value == .partiallyImplemented,
                !isCited(in: answer.answer, of: submission)
            else { return nil }
            return submission.diagnostic(finding(status.value), at: status.range, in: answer)
        }
    }

    /// Returns whether an answer cites a measure, under “measures” or in its texts.
    static func isCited(in answer: Answer, of submission: CheckedSubmission) -> Bool {
        if !answer.measures.isEmpty { return true }
        let names = Set(submission.stateNames.flatMap { TextWords($0.name.lowercased()) }.map(\.text))
        return [answer.summary, answer.details].contains {
            $0.map { CitationDetector.isIn($0.value, except: names) } ?? false
        }
    }

    private static func finding(_ status: Status) -> Finding {
        found(
            "no measure is cited that bears out “\(status.rawValue)”",
            help: "Name a law, policy or other measure under “measures”, with its year.")
    }
}

/// Detects citations of something that can be looked up.
private enum CitationDetector {
    /// Returns whether the text contains a web address, or a title with its year: a year and, in the same
    /// sentence, words in quotation marks or a capitalized word near it that neither begins the sentence nor
    /// is a month or one of `names`. In a script without capitals a year is enough.
    /// - Parameter names: The words that are not titles, in lowercase.
    static func isIn(_ text: String, except names: Set<String>) -> Bool {
        let words = Array(TextWords(text))
        if words.contains(where: \.isInAddress) { return true }
        let years = words.indices.filter { words[$0].containsYear }
        guard !years.isEmpty else { return false }
        if !text.unicodeScalars.contains(where: \.properties.isCased) { return true }
        return years.contains { year in
            let near = max(0, year - reach)...min(words.count - 1, year + reach)
            return words[near].contains {
                $0.sentence == words[year].sentence && isTitle($0, except: names)
            }
        }
    }

    private static func isTitle(_ word: TextWord, except names: Set<String>) -> Bool {
        guard !word.isQuoted else { return true }
        let plain = word.text.lowercased()
        return word.isCapitalized && !word.startsSentence && !names.contains(plain) && !others.contains(plain)
    }

    /// The maximum number of words between a year and its title.
    private static let reach = 8

    /// Capitalized words that are not titles: months, and actors.
    private static let others: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "government", "parliament", "state", "states", "ministry", "minister",
    ]
}
