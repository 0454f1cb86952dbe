import Diagnostics
import FollowUpModel

/// A comment that a person typed into a submission.
enum TypedComment: Rule {
    static let page = RulePage(
        code: "FU115", name: "typed-comment", severity: .warning,
        what:
            "Words that the blank checklist did not have stand after a #, where they are no part of any answer.",
        why:
            "What stands after a # is not read, and not printed. A remark of the Secretariat in a submission begins with “# \(FormComments.secretariat)”, and is left alone.",
        before: "# Responsible agency: the Ministry of Justice\nauthority: \"\"",
        after: "# Responsible agency\nauthority: \"the Ministry of Justice\"")

    /// Returns the finding on such words, which are nearest to `field`.
    static func finding(_ words: String, field: String?) -> Finding {
        found(
            "\(Wording.quoted(words)) stands after a #, and is no part of any answer",
            help:
                "Write it under \(field.map { "“\($0)”" } ?? "the field where it belongs"), without the #; if it is no part of the answer, delete it."
        )
    }

    /// Returns the finding on words at the head of a file, which may name the respondent and are not shown.
    static let atHead = found(
        "words that the blank checklist did not have stand after a #, where they are no part of any answer",
        help: "Write them under the field where they belong, without the #; or delete them.")
}
