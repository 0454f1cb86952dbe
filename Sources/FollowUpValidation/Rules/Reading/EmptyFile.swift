import Diagnostics

/// A file without content.
enum EmptyFile: Rule {
    static let page = RulePage(
        code: "FU012", name: "empty-file", severity: .error,
        what: "The file holds nothing but white space and comments.",
        why: "An empty file is not a reply; it may have been saved or sent by mistake.",
        before: "", after: "checklist: salvador-2010\n…")

    static func finding() -> Finding {
        found("the file is empty", help: "Save it again with its content, or use an earlier copy.")
    }
}
