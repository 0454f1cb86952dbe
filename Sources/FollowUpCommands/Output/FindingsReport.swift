import ByteText
import Diagnostics
import FileAccess
import Fingerprints
import FollowUpCycle
import FollowUpModel
import JSONText
import TerminalText

/// Findings and failures as the verbs print them.
struct FindingsReport {
    private(set) var findings: [Diagnostic] = []
    /// The number of findings by severity, including those already printed and released.
    private var counts: [Severity: Int] = [:]
    private var printedCount = 0
    private(set) var sources: [SourceFile] = []
    /// The SHA-256 of the released files, by path.
    private var released: [String: String] = [:]
    private(set) var failures: [FileFailure] = []
    /// The failures as a set, to detect duplicates.
    private var known: Set<FileFailure> = []
    private var fileCount = 0
    private var formsNotReturned = 0
    private var completeness: [(path: String, completeness: Completeness)] = []
    /// The submissions that were fixed, as JSON.
    private var fixed: [JSONValue] = []
    private let options: FindingsOptions

    /// Creates an empty report with printing options.
    init(_ options: FindingsOptions = FindingsOptions()) { self.options = options }

    /// Adds the findings in some files.
    mutating func add(
        _ findings: [Diagnostic], sources: [SourceFile], failures: [FileFailure] = []
    ) {
        let wanted = Set(findings.map(\.code)).filter(options.filter.includes)
        for finding in findings where wanted.contains(finding.code) {
            counts[finding.severity, default: 0] += 1
            self.findings.append(finding)
        }
        self.sources += sources
        // A file that could not be fixed cannot be checked for the same reason either.
        for failure in failures where known.insert(failure).inserted { self.failures.append(failure) }
        fileCount += sources.count
    }

    /// Adds the findings in a single file, and how much of its checklist it fills in.
    mutating func add(_ file: CheckedFile) {
        add(file.findings, sources: [file.source])
        if file.isFormNotReturned { formsNotReturned += 1 }
        if let completeness = file.completeness { self.completeness.append((file.source.path, completeness)) }
    }

    /// Adds what was fixed in a submission. It is told at once, except in JSON, of which it becomes a part; on
    /// standard error where the output is for another program.
    mutating func add(_ submission: FixedSubmission, in world: World) {
        switch options.format {
        case .text: world.terminal.output(submission.text)
        case .json: fixed.append(submission.json)
        case .sarif, .github: world.terminal.error(submission.text)
        }
    }

    /// Adds the findings in some files of a cycle.
    mutating func add(_ files: CheckResults) {
        add(files.findings, sources: files.sources, failures: files.failures)
        formsNotReturned += files.formsNotReturned
    }

    /// The exit status that the findings call for. Warnings alone are no reason to refuse a submission.
    var status: ExitStatus {
        if !failures.isEmpty { return .failure }
        let least: Severity = options.isStrict ? .warning : .error
        return counts.keys.contains { $0 >= least } ? .findings : .clean
    }

    /// The findings that may still be printed.
    private var shown: ArraySlice<Diagnostic> {
        findings.prefix(max(0, (options.maxFindings ?? .max) - printedCount))
    }

    /// Prints the findings so far and releases them and their files, so that memory use does not grow with
    /// the number of files. Formats that form a single document are printed at the end. `before` is called
    /// before anything is printed.
    mutating func printSoFar(in world: World, before: () -> Void) {
        guard options.format == .text else { return }
        if !shown.isEmpty {
            before()
            printText(shown, in: world)
        }
        printedCount += findings.count
        findings = []
        for source in sources { released[source.path] = Fingerprint(of: source.bytes).hex }
        sources = []
    }

    /// Releases the files of a cycle, since findings in another one do not refer to them.
    mutating func leaveCycle() { released = [:] }

    /// Prints the findings in the requested format, and failures to standard error.
    func print(in world: World) {
        let printed = Findings(
            Array(shown), sources: sources, hidden: findings.count - shown.count,
            failures: failures.map(\.message),
            rules: AllRules.pages)
        switch options.format {
        case .text:
            printText(shown, in: world)
            printSummary(in: world)
        case .json:
            JSONRenderer.write(
                printed,
                adding: [completenessMember] + (fixed.isEmpty ? [] : [.init("fixed", .array(fixed))]),
                to: world.terminal.output)
        case .sarif:
            SARIFRenderer.write(printed, version: Version.text, to: world.terminal.output)
        case .github: GitHubRenderer.write(printed, to: world.terminal.output)
        }
        _ = printFailures(in: world)
    }

    private func printText(_ findings: ArraySlice<Diagnostic>, in world: World) {
        let isColoured = world.terminal.isInteractive && (world.environment["NO_COLOR"] ?? "").isEmpty
        // A finding may refer to an earlier file, which is read again to show the line.
        var renderer = TextRenderer(sources: sources, isBrief: options.isQuiet, isColoured: isColoured) {
            [released, files = world.files] path in
            released[path].flatMap { files.unchanged(path, since: $0) }
        }
        // Batched, because each output is a system call.
        var text = ""
        for finding in findings {
            renderer.write(finding, to: &text)
            guard text.utf8.count >= 1 << 16 else { continue }
            world.terminal.output(text)
            text = ""
        }
        if !text.isEmpty { world.terminal.output(text) }
    }

    /// Prints how many findings are not shown, how much single files fill in, and a count.
    private func printSummary(in world: World) {
        guard !options.isQuiet else { return }
        let hidden = printedCount + findings.count - (options.maxFindings ?? .max)
        if hidden > 0 { world.terminal.output("\(hidden.counted("further finding")) not shown.\n") }
        for (path, completeness) in completeness {
            let words = completeness.words.counted("word")
            world.terminal.output(
                "\(VisibleText.escaped(path)): \(completeness.answered) of \(completeness.items) items answered, \(words) for the report.\n"
            )
        }
        world.terminal.output("\(count)\n")
    }

    private var completenessMember: JSONValue.Member {
        .init(
            "completeness",
            .array(
                completeness.map { path, completeness in
                    .object([
                        .init("path", .string(path)), .init("items", .number(completeness.items)),
                        .init("answered", .number(completeness.answered)),
                        .init("not-answered", .array(completeness.unanswered.map(JSONValue.string))),
                        .init("words", .number(completeness.words)),
                    ])
                }))
    }

    /// Prints failures to read or write files to standard error, and returns the exit status that they call
    /// for.
    func printFailures(in world: World) -> ExitStatus {
        for failure in failures {
            world.terminal.error("followup: \(VisibleText.escaped(failure.message))\n")
        }
        return failures.isEmpty ? .clean : .failure
    }

    /// “8 files checked: 3 errors and 1 warning.”
    private var count: String {
        let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
            self.counts[severity].map { $0.counted(severity.rawValue) }
        }
        let found = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
        let unread = failures.isEmpty ? "" : "; \(failures.count.counted("file")) could not be read"
        let sent =
            formsNotReturned == 0 ? "" : " \(formsNotReturned.counted("form")) sent and not returned yet."
        return "\(fileCount.counted("file")) checked: \(found)\(unread).\(sent)"
    }
}

/// The options for how findings are selected and printed.
struct FindingsOptions {
    var format = FindingsFormat.text
    /// Whether a finding takes one line.
    var isQuiet = false
    /// Whether warnings count as errors.
    var isStrict = false
    /// The most findings that are printed; all if nil.
    var maxFindings: Int?
    var filter = FindingsFilter()
}
