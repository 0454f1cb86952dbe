import FollowUpModel

@testable import FollowUpReport

/// A language that there is not: the project’s phrases in letters, digits and marks of other scripts, read from the right. So a
/// word of a report in it that has Latin letters is none of its own.
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

    /// A phrase with each Latin letter replaced by one of the Georgian alphabet; names in braces stay.
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
