import ByteText
import Diagnostics
import YAMLSyntax

/// Bytes that are not UTF-8.
enum NotUTF8: ReadingRule {
    static let page = RulePage(
        code: "FU002", name: "not-utf-8", severity: .error,
        what: "A byte of the file cannot stand in UTF-8 text.",
        why:
            "The file was saved in an older encoding; its accented letters would be printed as something else.",
        before: "authority: \"Minist\\xE8re\" (Latin-1)", after: "authority: \"Ministère\" (UTF-8)")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .notUTF8(let byte) = problem.kind else { return nil }
        return found(
            "byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8 text",
            help: "Save the file again with the encoding “UTF-8”.")
    }
}
