/// The regular expressions of formatted values. Each accepts exactly what the decoder accepts, except that
/// impossible dates (31 June) are left to the validator. They use only syntax that ECMAScript (prescribed by
/// JSON Schema), Python and Java interpret alike.
enum SchemaPatterns {
    /// The code of a State; whether that State exists is left to the validator.
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

    /// Returns the pattern of the number of an edition, with the leading sign and zeros that the decoder
    /// accepts.
    static func edition(_ number: Int) -> String { "[+]?0*\(number)" }

    /// A web address: its host contains a dot and no user name, and it has no white space and no character
    /// that could end it.
    static let address = "[Hh][Tt][Tt][Pp][Ss]?://\(label)+([.]+\(label)+)+([/?#]\(character)*)?"

    private static let month = "(0[1-9]|1[0-2])"
    private static let day = "(0[1-9]|[12][0-9]|3[01])"

    /// The white space that the decoder strips, for use in a bracket expression; engines do not agree on
    /// `\s`.
    static let space = #"\u0000- \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"#

    /// White space, invisible characters, and `<`, `>`, `"` and the backslash. Invisible characters beyond U+FFFF, which
    /// have no portable notation in JSON Schema, are left to the validator.
    private static let excluded =
        space + #"\u007f-\u009f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f"#
        + #"\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb<>"\\"#
    private static let character = "[^\(excluded)]"
    private static let label = "[^\(excluded)/?#@.]"
}
