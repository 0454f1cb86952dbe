import Diagnostics

/// Findings and failures as the verbs print them.
struct FindingsReport {
    private(set) var findings: [Diagnostic] = []
    private(set) var sources: [SourceFile] = []
    private(set) var failures: [FileFailure] = []
    private var fileCount = 0

    /// Takes in what was found in some files.
    mutating func add(
        _ findings: [Diagnostic], sources: [SourceFile], failures: [FileFailure] = []
    ) {
        self.findings += findings
        self.sources += sources
        self.failures += failures
        fileCount += sources.count
    }

    /// The exit status that the findings call for. Warnings alone are no reason to refuse a submission.
    var status: ExitStatus {
        if !failures.isEmpty { return .failure }
        return findings.contains { $0.severity == .error } ? .findings : .clean
    }

    /// Prints every finding and a count of them; failures go to standard error.
    func print(in world: World) {
        var renderer = TextRenderer(sources: sources)
        for finding in findings { world.terminal.output(renderer.render(finding)) }
        for failure in failures {
            world.terminal.error("followup: \(VisibleText.escaped(failure.message))\n")
        }
        world.terminal.output("\(count)\n")
    }

    /// “8 files checked: 3 errors and 1 warning.”
    private var count: String {
        let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
            let count = findings.count { $0.severity == severity }
            return count == 0 ? nil : Self.plural(count, severity.rawValue)
        }
        let found = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
        let unread = failures.isEmpty ? "" : "; \(Self.plural(failures.count, "file")) could not be read"
        return "\(Self.plural(fileCount, "file")) checked: \(found)\(unread)."
    }

    private static func plural(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
