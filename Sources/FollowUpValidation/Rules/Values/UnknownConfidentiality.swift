import Diagnostics

/// A value for confidentiality that is neither true nor false.
enum UnknownConfidentiality: Rule {
    static let page = RulePage(
        code: "FU210", name: "unknown-confidentiality", severity: .error,
        what:
            "A field that must be true or false is neither: “confidential”, “confirmed”, “principal” or “left-blank” in an answer, “exercise” in a cycle file, “author” of a contributor, “core” in a checklist or in the invitation of a cycle file, “several” in an instrument.",
        why:
            "Nothing may be printed that a State meant to keep, that it no longer says, or that was invented, and nothing be put first that it did not mark, so the word must leave no doubt.",
        before: "confidential: partly", after: "confidential: true", isInForm: true)

    /// Returns whether an answer is confidential.
    static func check(_ text: String) -> Verdict<Bool> {
        verdict(text, help: help)
    }

    /// Returns a finding if the field is present but blank.
    static func check(isBlank: Bool) -> Finding? {
        guard isBlank else { return nil }
        return found(
            "“confidential” says neither true nor false", help: help)
    }

    private static let help =
        "Write true where nothing of the answer may be published, else false."

    /// Returns whether an answer that was carried over is confirmed.
    static func check(confirmed text: String) -> Verdict<Bool> {
        verdict(text, help: "Write true once what was carried over still holds, else false.")
    }

    /// Returns whether an answer is one of the State’s principal results.
    static func check(principal text: String) -> Verdict<Bool> {
        verdict(text, help: "Write true for a principal result of the State, else false.")
    }

    /// Returns whether the State chose to leave a question unanswered.
    static func check(leftBlank text: String) -> Verdict<Bool> {
        verdict(text, help: "Write true where the question is left unanswered, else leave it out.")
    }

    /// Returns whether a cycle is an exercise; only “true” and “false” are accepted.
    static func check(exercise text: String) -> Verdict<Bool> {
        verdict(text, help: "Write true for an exercise with invented States, else false.", corrects: false)
    }

    /// Returns whether a contributor writes the report.
    static func check(author text: String) -> Verdict<Bool> {
        verdict(text, help: "Write true for the one that writes the report, else leave it out.")
    }

    /// Returns whether an item belongs to the short form.
    static func check(core text: String) -> Verdict<Bool> {
        verdict(text, help: "Write true for an item of the short form, else leave it out.")
    }

    /// Returns whether an invitation asks for the short form.
    static func check(shortForm text: String) -> Verdict<Bool> {
        verdict(text, help: "Write true to send out the short form, else leave it out.")
    }

    /// Returns whether a treaty stands for several.
    static func check(several text: String) -> Verdict<Bool> {
        verdict(text, help: "Write true where several treaties are named together, else leave it out.")
    }

    private static func verdict(_ text: String, help: String, corrects: Bool = true) -> Verdict<Bool> {
        switch text {
        case "true": .value(true)
        case "false": .value(false)
        default:
            .finding(
                found(
                    "\(Wording.quoted(text)) is neither true nor false", help: help,
                    correction: corrects ? correction(of: text) : nil))
        }
    }

    /// Returns what a word most likely means. Only “true” and “false” themselves, in other case or with a full
    /// stop, are written without asking, because what is confidential or confirmed is for the State to say;
    /// and “false” in quotation marks of its own leaves doubt, in which nothing is made public.
    private static func correction(of text: String) -> Correction? {
        let words = ["true", "false"]
        if let same = words.first(where: { $0 == NormalizedWord.normalized(text) }) {
            return Correction(same, .safe)
        }
        let likely =
            BooleanWords.meaning(of: text).map { "\($0)" } ?? NormalizedWord.sameWord(text, among: words)
        return likely.map { Correction($0, .unsafe) }
    }
}
