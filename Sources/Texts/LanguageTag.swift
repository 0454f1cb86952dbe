/// Tags of languages, as submissions and phrases give them (`fr`, `en-GB-oxendict`).
public enum LanguageTag {
    /// The language of the words that stand in Swift and in no file: what the program itself says, and the word lists of
    /// some rules. Of the language of a report nothing is known here.
    public static let ofProgram = "en"

    /// Whether two tags are those of one language, of whatever country.
    public static func areOfOneLanguage(_ tag: String, _ other: String) -> Bool {
        tag == other || primary(tag).elementsEqual(primary(other))
    }

    /// The language that a tag names, without the country and what else it says.
    public static func language(of tag: String) -> String { String(Substring(primary(tag))) }

    private static func primary(_ tag: String) -> Substring.UTF8View {
        tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    }
}
