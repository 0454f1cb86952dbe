import Diagnostics

/// An invalid language tag.
enum UnknownLanguage: Rule {
    static let page = RulePage(
        code: "FU209", name: "unknown-language", severity: .error,
        what: "The language is not given by its tag.",
        why: "The tag tells the translators what to do, and browsers how to show the text.",
        before: "language: English", after: "language: en", isInForm: true)

    static func check(_ text: String) -> Finding? {
        guard !isTag(text) else { return nil }
        return found(
            "\(Wording.quoted(text)) is not a language tag",
            help: "Write ar, zh, en, fr, ru or es, or the tag of another language, as in pt.",
            correction: tags[NormalizedWord.normalized(NormalizedWord.bare(text))].map {
                Correction($0, .safe)
            })
    }

    static func isTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return
            (parts.first.map {
                (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) }
            } ?? false)
            && parts.dropFirst().allSatisfy {
                (1...8).contains($0.utf8.count)
                    && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }

    /// The tags of the official languages, by their names in English and in the languages themselves, and by
    /// the tags in capitals.
    private static let tags = [
        "arabic": "ar", "العربية": "ar", "ar": "ar", "chinese": "zh", "中文": "zh", "zh": "zh", "english": "en",
        "en": "en", "french": "fr", "français": "fr", "fr": "fr", "russian": "ru", "русский": "ru",
        "ru": "ru",
        "spanish": "es", "español": "es", "es": "es",
    ]
}
