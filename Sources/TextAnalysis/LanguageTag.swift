/// Language tags (BCP 47), as submissions and phrases give them (`fr`, `en-GB-oxendict`).
public enum LanguageTag {
    /// The language of the words that are in Swift code and in no file: the program’s own messages, and the
    /// word lists of some rules. It says nothing about the language of a report.
    public static let ofProgram = "en"

    /// Returns whether two tags name the same language, whatever the region.
    public static func haveSameLanguage(_ tag: String, _ other: String) -> Bool {
        tag == other || primary(tag).elementsEqual(primary(other))
    }

    /// Returns the primary language of a tag, without the region and other subtags.
    public static func language(of tag: String) -> String { String(Substring(primary(tag))) }

    private static func primary(_ tag: String) -> Substring.UTF8View {
        tag.utf8.prefix { $0 != UInt8(ascii: "-") }
    }
}
