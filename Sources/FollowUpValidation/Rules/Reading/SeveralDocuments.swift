import Diagnostics

/// A second document in one file.
enum SeveralDocuments: Rule {
    static let page = RulePage(
        code: "FU009", name: "several-documents", severity: .error,
        what: "A line of three hyphens begins a second document in the same file.",
        why:
            "One file is one submission; programs that read YAML stop at the line or take what follows for another file.",
        before: "---\nstate: CAN\n---\nstate: MLT", after: "state: CAN")

    static func finding() -> Finding {
        found(
            "this line begins a second document in the same file",
            help: "Remove the line “---”, or put what follows it into a file of its own.")
    }
}
