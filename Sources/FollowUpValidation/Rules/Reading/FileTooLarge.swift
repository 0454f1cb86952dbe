import ByteText
import Diagnostics
import YAMLSyntax

/// A file that is larger than any filled checklist can be.
enum FileTooLarge: NonquotingRule {
    static let page = RulePage(
        code: "FU001", name: "file-too-large", severity: .error,
        what: "The file is larger than a filled checklist can reasonably be, and was not read.",
        why:
            "A file of many megabytes is nearly always something else: a scan, a document with pictures, or an attack.",
        before: "CAN.yaml, 1.2 GB", after: "CAN.yaml, 60 KB")

    static func check(_ problem: SyntaxProblem, in file: SourceFile) -> Finding? {
        guard case .tooLarge(let bytes, let limit) = problem.kind else { return nil }
        return finding(ofUnread: bytes, limit: limit)
    }

    /// Checks the size of an official text, in bytes.
    static func check(text bytes: Int, limit: Int) -> Finding? {
        guard bytes > limit else { return nil }
        return finding(bytes, limit, "Save the text alone, without pictures and other documents.")
    }

    /// Returns the finding for a file that was not read because of its size, in bytes.
    static func finding(ofUnread bytes: Int, limit: Int) -> Finding {
        finding(bytes, limit, "Send the filled checklist itself, and other documents separately.")
    }

    private static func finding(_ bytes: Int, _ limit: Int, _ help: String) -> Finding {
        found("the file has \(bytes) bytes; at most \(limit) are read", help: help)
    }
}
