import Diagnostics

/// A number sign that cuts a text off.
enum CommentInText: Rule {
    static let page = RulePage(
        code: "FU014", name: "comment-in-text", severity: .warning,
        what:
            "In a text without quotation marks, a word that begins with # follows a space, or a # stands where a text has ended, so the rest of the line is taken for a remark.",
        why: "What stands after the # is not part of the text, and would be missing from the report.",
        before: "authority: Ministry #2 of Justice", after: "authority: \"Ministry #2 of Justice\"")

    static func finding(_ rest: String) -> Finding {
        found(
            "\(Wording.quoted(rest)) is read as a remark, not as part of the text",
            help:
                "Put the whole text in quotation marks: \"…\". If it is a remark, write a space after the #.")
    }
}
