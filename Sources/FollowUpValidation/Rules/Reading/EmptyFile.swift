import Diagnostics

/// A file without content.
enum EmptyFile: Rule {
    static let page = RulePage(
        code: "FU012", name: "empty-file", severity: .error,
        what: "The file holds nothing but white space and comments.",
        why: "An empty file is not a reply; it may have been saved or sent by mistake.",
        before: "", after: "checklist: salvador-2010\n…")

    /// Returns a finding if the file is blank.
    /// - Parameter isExplained: Whether another finding already explains why the file seems blank.
    static func check(isBlank: Bool, isExplained: Bool) -> Finding? {
        isBlank && !isExplained ? finding : nil
    }

    /// Checks a plain-text file, in which a form feed counts as white space too.
    static func check(text: [UInt8]) -> Finding? {
        text.allSatisfy { " \t\r\n\u{0C}".utf8.contains($0) } ? finding : nil
    }

    private static var finding: Finding {
        found("the file is empty", help: "Save it again with its content, or use an earlier copy.")
    }
}
