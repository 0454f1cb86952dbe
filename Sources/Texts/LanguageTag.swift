/// Tags of languages, as submissions and phrases give them (`en`, `en-GB-oxendict`).
public enum LanguageTag {
    /// Whether a tag is that of English, of whatever country.
    public static func isEnglish(_ tag: String) -> Bool { tag == "en" || tag.hasPrefix("en-") }
}
