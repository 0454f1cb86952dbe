import Diagnostics
import FollowUpModel
import TextAnalysis

/// A text in another language without a translation.
enum MissingTranslation: Rule {
    static let page = RulePage(
        code: "FU410", name: "missing-translation", severity: .warning,
        what: "A submission is in another language, and editorial.yaml has no English text for a part of it.",
        why: "The report then prints the original, marked with its language.",
        before: "language: fr", after: "language: fr (and its texts translated in editorial.yaml)")

    /// Returns the findings on the texts of a submission that may be printed.
    /// - Parameters:
    ///   - translated: The texts that have a translation.
    ///   - rooms: The texts that have room for one in the file of edited texts.
    ///   - language: The language of the report.
    static func check(
        _ submission: Submission, items: [Item], translated: Set<TextTarget>, rooms: Set<TextTarget>,
        language: String
    ) -> [(target: TextTarget, finding: Located<Finding>)] {
        guard !submission.isWritten(in: language) else { return [] }
        return submission.texts(items: items).filter {
            !translated.contains($0.target) && submission.prints($0.target, items: items)
                && !isInLanguage(of: language, $0.text.value, declared: submission.language)
        }.map { target, text in
            (
                target,
                Located(finding(target, submission.language, hasRoom: rooms.contains(target)), at: text.range)
            )
        }
    }

    /// Returns the findings on the texts of a contribution.
    static func check(
        _ contribution: Contribution, translated: Set<TextTarget>, rooms: Set<TextTarget>, language: String
    ) -> [(target: TextTarget, finding: Located<Finding>)] {
        guard !LanguageTag.haveSameLanguage(contribution.language, language) else { return [] }
        return contribution.texts.filter {
            !translated.contains($0.target)
                && !isInLanguage(of: language, $0.text.value, declared: contribution.language)
        }.map { target, text in
            let finding = finding(target, contribution.language, hasRoom: rooms.contains(target))
            return (target, Located(finding, at: text.range))
        }
    }

    /// Returns whether a text is in the language of the report, although the submission says another. That is
    /// reported by another rule.
    private static func isInLanguage(of report: String, _ text: String, declared: String) -> Bool {
        guard case .words(let tag) = TextLanguage.contradiction(in: text, to: declared) else { return false }
        return LanguageTag.haveSameLanguage(tag, report)
    }

    private static func finding(_ target: TextTarget, _ language: String, hasRoom: Bool) -> Finding {
        let author = if case .report = target.part { "CONTRIBUTOR" } else { "STATE" }
        let item = target.item.map { " \($0)" } ?? " \(target.name)"
        return found(
            "\(target.wording) is in another language (\(language)) and has no translation",
            help: hasRoom
                ? "Write it under “text” in editorial.yaml, where room has been made for it."
                : "Make room for one with “followup edit FOLDER \(author)\(item)”.")
    }
}

extension Submission {
    /// Returns whether the report prints a text.
    fileprivate func prints(_ target: TextTarget, items: [Item]) -> Bool {
        guard let field = target.field else { return true }
        let answer = answers.first { items.indices.contains($0.item) && items[$0.item].id == target.item }
        return answer?.printed(.report).contains(field) ?? false
    }
}
