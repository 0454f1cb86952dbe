import Diagnostics
import FollowUpModel

/// A text in another language without its translation.
enum MissingTranslation: Rule {
    static let page = RulePage(
        code: "FU410", name: "missing-translation", severity: .warning,
        what: "A submission is in another language, and editorial.yaml has no English text for a part of it.",
        why: "The report then prints the original, marked with its language.",
        before: "language: fr", after: "language: fr (and its texts translated in editorial.yaml)")

    static func finding(_ target: TextTarget, language: String) -> Finding {
        let item = target.item.map { " \($0)" } ?? " \(target.field.rawValue)"
        return found(
            "\(target.wording) is in another language (\(language)) and has no translation",
            help: "Make room for one with “followup edit FOLDER STATE\(item)”.")
    }
}
