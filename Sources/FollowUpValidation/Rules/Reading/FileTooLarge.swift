import Diagnostics

/// A file larger than any filled checklist can be.
enum FileTooLarge: Rule {
    static let page = RulePage(
        code: "FU001", name: "file-too-large", severity: .error,
        what: "The file is larger than a filled checklist can reasonably be, and was not read.",
        why:
            "A file of many megabytes is nearly always something else: a scan, a document with pictures, or an attack.",
        before: "CAN.yaml, 1.2 GB", after: "CAN.yaml, 60 KB")

    static func finding(bytes: Int, limit: Int) -> Finding {
        finding(bytes, limit, "Send the filled checklist itself, and other documents separately.")
    }

    /// Of an official text.
    static func finding(textOf bytes: Int, limit: Int) -> Finding {
        finding(bytes, limit, "Save the text alone, without pictures and other documents.")
    }

    private static func finding(_ bytes: Int, _ limit: Int, _ help: String) -> Finding {
        found("the file has \(bytes) bytes; at most \(limit) are read", help: help)
    }
}
