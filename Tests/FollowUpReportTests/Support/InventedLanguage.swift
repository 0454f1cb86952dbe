import FollowUpModel

@testable import FollowUpReport

/// An invented language: the project’s phrases in letters, digits and marks of other scripts, written from
/// right to left. So any word with Latin letters in a report is not from its phrases.
enum InventedLanguage {
    static func language() throws -> ReportLanguage {
        let english = try SampleReport.phrases()
        var texts: [Phrase: String] = [:]
        for phrase in Phrase.allCases { texts[phrase] = inLetters(english(phrase)) }
        texts[.digits] = "٠, ١, ٢, ٣, ٤, ٥, ٦, ٧, ٨, ٩"
        texts[.thousands] = "{thousands}٬{rest}"
        texts[.series] = "{list}، {next}"
        return ReportLanguage(
            phrases: Phrases(
                language: "xx", direction: .rightToLeft,
                languages: english.languages.mapValues(inLetters), texts: texts),
            words: StyleWords(lists: [:], spelling: [:]))
    }

    /// Returns a phrase with each Latin letter replaced by one of the Georgian alphabet; names in braces
    /// stay.
    static func inLetters(_ phrase: String) -> String {
        var isName = false
        return String(
            String.UnicodeScalarView(
                phrase.unicodeScalars.map { scalar in
                    switch scalar {
                    case "{": isName = true
                    case "}": isName = false
                    case "a"..."z" where !isName, "A"..."Z" where !isName:
                        return Unicode.Scalar(0x10D0 + (scalar.value | 0x20) - 0x61) ?? scalar
                    default: break
                    }
                    return scalar
                }))
    }
}
