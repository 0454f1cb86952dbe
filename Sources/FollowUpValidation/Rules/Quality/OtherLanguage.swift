import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// Texts in another language than the file says.
enum OtherLanguage: SubmissionRule {
    static let page = RulePage(
        code: "FU511", name: "other-language", severity: .warning,
        what:
            "A text is in another script, or by its small words (“les”, “del”) in another language, than “language” says. It is found once for each language.",
        why:
            "The report would print it without a mark, and nobody would have it translated; and browsers would read it aloud in the wrong language.",
        before: "language: en   # and the summaries are in French", after: "language: fr")

    static func findings(in submission: CheckedSubmission) -> [Diagnostic] {
        let declared = submission.submission.language
        guard UnknownLanguage.isTag(declared) else { return [] }
        var found:
            [(language: TextLanguage, first: (text: Located<String>, answer: CheckedAnswer?), count: Int)] =
                []
        let take = { (text: Located<String>, answer: CheckedAnswer?) in
            guard let language = TextLanguage.contradiction(in: text.value, to: declared) else { return }
            if let known = found.firstIndex(where: { $0.language == language }) {
                found[known].count += 1
            } else {
                found.append((language, (text, answer), 1))
            }
        }
        for answer in submission.answers where !answer.answer.isConfidential {
            for text in [answer.answer.summary, answer.answer.details, answer.answer.challenges] {
                if let text { take(text, answer) }
            }
        }
        for text in submission.submission.proposals.all { take(text, nil) }
        return found.map { language, first, count in
            let finding = finding(language, declared, others: count - 1)
            let place = submission.file.words(in: first.text.range)
            return submission.diagnostic(finding, at: place, in: first.answer)
        }
    }

    private static func finding(_ language: TextLanguage, _ declared: String, others: Int) -> Finding {
        let (what, tag) =
            switch language {
            case .script(let system, let tag): ("is in \(system.rawValue)", tag)
            case .words(let tag): ("seems to be in \(FunctionWords.name(ofLanguage: tag))", tag)
            }
        let more =
            others == 0 ? "" : others == 1 ? "; so is another text" : "; so are \(others) other texts"
        let correct =
            tag.hasPrefix("und") ? "“language” to the tag of its language" : "“language” to “\(tag)”"
        return found(
            "this text \(what), and “language” says “\(declared)”\(more)",
            help:
                "Correct \(correct) if the whole reply is in it; else write this text in the language of the rest."
        )
    }
}
