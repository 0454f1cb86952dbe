/// The regular expressions of values that have a form. Each accepts exactly what the decoder accepts, except that a day
/// which its month does not have (31 June) is left to the validator. They keep to what ECMAScript, which JSON Schema
/// prescribes, and Python and Java read alike.
enum SchemaPatterns {
    /// The code of a State; whether there is such a State is left to the validator.
    static let state = "[A-Z]{3}"

    /// A language tag.
    static let language = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*"

    /// A day. The year 0000 does not exist.
    static let date =
        "([0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-\(month)-\(day)"

    /// A year, a month or a day.
    static let partialDate = "[1-9][0-9]{3}(-\(month)(-\(day))?)?"

    /// The year of a measure: 1800 to 2100.
    static let year = "1[89][0-9]{2}|20[0-9]{2}|2100"

    /// The number of an edition, with the sign and the zeros before it that the decoder does not mind.
    static func edition(_ number: Int) -> String { "[+]?0*\(number)" }

    /// A web address: its host has a point inside and no sign-in name, and nowhere is white space or a mark that could
    /// end it.
    static let address = "[Hh][Tt][Tt][Pp][Ss]?://\(label)+([.]+\(label)+)+([/?#]\(character)*)?"

    private static let month = "(0[1-9]|1[0-2])"
    private static let day = "(0[1-9]|[12][0-9]|3[01])"

    /// The white space that the decoder strips, for use between brackets; regular expressions do not agree on `\s`.
    static let space = #"\u0000- \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"#

    /// White space, what cannot be seen at all, and the marks `<`, `>` and `"`. What cannot be seen beyond U+FFFF, which
    /// JSON Schema cannot name in the same words everywhere, is left to the validator.
    private static let excluded =
        space + #"\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f"#
        + #"\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb<>""#
    private static let character = "[^\(excluded)]"
    private static let label = "[^\(excluded)/?#@.]"
}
