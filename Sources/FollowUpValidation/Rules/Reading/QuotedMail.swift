import ByteText
import Diagnostics
import YAMLSyntax

/// Lines that begin with `>`, as an e-mail program quotes them.
enum QuotedMail: NonquotingRule {
    static let page = RulePage(
        code: "FU026", name: "quoted-mail", severity: .error,
        what: "Lines begin with >, which e-mail programs write before each line of what is replied to.",
        why: "They are not read as fields.", before: "> status: \"implemented\"",
        after: "status: \"implemented\"")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard problem.kind == .quotedLines else { return nil }
        return found(
            problem.count > 1
                ? "this and \((problem.count - 1).counted("other line")) begin with >, as in a reply to an e-mail"
                : "this line begins with >, as in a reply to an e-mail",
            help: "Delete the > and the space after it, or send the checklist as a file, not in the message.")
    }

    static func fixTitle(_ problem: SyntaxProblem) -> String { "Delete the > before the lines" }
}
