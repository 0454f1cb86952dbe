import Diagnostics

/// A second document in one file.
enum SeveralDocuments: Rule {
    static let page = RulePage(
        code: "FU009", name: "several-documents", severity: .error,
        what: "A line of three hyphens begins a second document in the same file.",
        why: "One file is one submission; what stands after the line would be lost.",
        before: "---\nstate: CAN\n---\nstate: MLT", after: "state: CAN")

    static func finding() -> Finding {
        found(
            "a second document begins here; only the first was read",
            help: "Remove the line “---”, or put what follows it into a file of its own.")
    }
}
