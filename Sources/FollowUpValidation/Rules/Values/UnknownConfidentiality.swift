import Diagnostics

/// A word for confidentiality that is neither true nor false.
enum UnknownConfidentiality: Rule {
    static let page = RulePage(
        code: "FU210", name: "unknown-confidentiality", severity: .error,
        what: "“confidential” or “confirmed”, or “exercise” in a cycle file, is neither true nor false.",
        why:
            "Nothing may be printed that a State meant to keep, that it no longer says, or that was invented, so the word must leave no doubt.",
        before: "confidential: partly", after: "confidential: true")

    static func finding(_ text: String) -> Finding {
        found(
            "\(Wording.quoted(text)) is neither true nor false",
            help: "Write true to have the answer counted without printing its words, else false.",
            correction: words[WordForm.plain(text)].map { Correction($0, .safe) })
    }

    static func finding(confirmed text: String) -> Finding {
        found(
            "\(Wording.quoted(text)) is neither true nor false",
            help: "Write true once what was carried over still holds, else false.",
            correction: words[WordForm.plain(text)].map { Correction($0, .safe) })
    }

    static func finding(exercise text: String) -> Finding {
        found(
            "\(Wording.quoted(text)) is neither true nor false",
            help: "Write true for an exercise with invented States, else false.")
    }

    private static let words = [
        "yes": "true", "true": "true", "confidential": "true", "no": "false", "false": "false",
    ]
}
