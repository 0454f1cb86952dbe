import Diagnostics
import Texts

/// A backslash that changes a text.
enum BackslashInQuotation: Rule {
    static let page = RulePage(
        code: "FU015", name: "backslash-in-quotation", severity: .warning,
        what:
            "Between \" marks a backslash and what follows it stand for another character, such as \\n for a new line.",
        why: "The text is read differently from what was typed, as in “C:\\new”.",
        before: "authority: \"Ministry\\new section\"", after: "authority: 'Ministry\\new section'")

    /// `escape` is what was typed, from the backslash on.
    static func finding(_ escape: String) -> Finding {
        found(
            "“\(escape)” between \" marks is read as \(meaning(of: escape)), not as it was typed",
            help: "Write \\\\ for each backslash, or put the text between ' marks instead of \" marks.")
    }

    private static func meaning(of escape: String) -> String {
        switch escape.dropFirst().first {
        case "n", "N", "L", "P": "a new line"
        case "t", "\t": "a tab"
        case "x", "u", "U":
            if let value = UInt32(escape.dropFirst(2), radix: 16), let scalar = Unicode.Scalar(value),
                scalar.isWordPart
            {
                "the character “\(scalar)”"
            } else {
                "another character"
            }
        case " ", "_": "a space"
        default: "a character that cannot be seen"
        }
    }
}
