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
    /// How many there are of each severity, those included that have been printed and let go of.
    private var counts: [Severity: Int] = [:]
    private var printedCount = 0
    private(set) var sources: [SourceFile] = []
    /// The SHA-256 of the files that were let go of, by their paths.
    private var released: [String: String] = [:]
    private(set) var failures: [FileFailure] = []
    /// The same, to tell those that are there already.
    private var known: Set<FileFailure> = []
    private var fileCount = 0
    private var completeness: [(path: String, completeness: Completeness)] = []
    private let options: FindingsOptions

    /// Makes an empty report that is printed as the options say.
    init(_ options: FindingsOptions = FindingsOptions()) { self.options = options }

    /// Takes in what was found in some files.
    mutating func add(
        _ findings: [Diagnostic], sources: [SourceFile], failures: [FileFailure] = []
    ) {
        let wanted = Set(findings.map(\.code)).filter(options.filter.wants)
        for finding in findings where wanted.contains(finding.code) {
            counts[finding.severity, default: 0] += 1
            self.findings.append(finding)
        }
        self.sources += sources
        // One that could not be mended for the same reason cannot be checked either.
        for failure in failures where known.insert(failure).inserted { self.failures.append(failure) }
        fileCount += sources.count
    }

    /// Takes in what was found in a single file, and how much of its checklist it fills in.
    mutating func add(_ file: CheckedFile) {
        add(file.findings, sources: [file.source])
        if let completeness = file.completeness { self.completeness.append((file.source.path, completeness)) }
    }

    /// Takes in what was found in some files of a cycle.
    mutating func add(_ files: CheckedFiles) {
        add(files.findings, sources: files.sources, failures: files.failures)
    }

    /// The exit status that the findings call for. Warnings alone are no reason to refuse a submission.
    var status: ExitStatus {
        if !failures.isEmpty { return .failure }
        let least: Severity = options.isStrict ? .warning : .error
        return counts.keys.contains { $0 >= least } ? .findings : .clean
    }

    /// The findings that may still be printed.
    private var shown: ArraySlice<Diagnostic> {
        findings.prefix(max(0, (options.mostFindings ?? .max) - printedCount))
    }

    /// Prints what was found so far and lets go of it and of its files, so that many files take no more memory than a few.
    /// Formats that are one whole wait for the end. `before` is called before something is printed.
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

    /// Lets go of what is known of the files of a cycle: what is found in another one does not refer to them.
    mutating func leaveCycle() { released = [:] }

    /// Prints the findings in the format that was asked for; failures go to standard error besides.
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
            JSONRenderer.write(printed, adding: [completenessMember], to: world.terminal.output)
        case .sarif:
            SARIFRenderer.write(printed, version: Version.text, to: world.terminal.output)
        case .github: GitHubRenderer.write(printed, to: world.terminal.output)
        }
        _ = printFailures(in: world)
    }

    private func printText(_ findings: ArraySlice<Diagnostic>, in world: World) {
        let isColoured = world.terminal.isInteractive && (world.environment["NO_COLOR"] ?? "").isEmpty
        // A finding may say that it agrees with an earlier file, which is read again for the line.
        var renderer = TextRenderer(sources: sources, isBrief: options.isQuiet, isColoured: isColoured) {
            [released, files = world.files] path in
            released[path].flatMap { files.unchanged(path, since: $0) }
        }
        // Many together: each text is a call of the system.
        var text = ""
        for finding in findings {
            renderer.write(finding, to: &text)
            guard text.utf8.count >= 1 << 16 else { continue }
            world.terminal.output(text)
            text = ""
        }
        if !text.isEmpty { world.terminal.output(text) }
    }

    /// How many findings are not shown, how much single files fill in, and a count.
    private func printSummary(in world: World) {
        guard !options.isQuiet else { return }
        let hidden = printedCount + findings.count - (options.mostFindings ?? .max)
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

    /// Prints what could not be read or written to standard error, and gives the exit status that calls for.
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
        return "\(fileCount.counted("file")) checked: \(found)\(unread)."
    }
}

/// How findings are chosen and printed.
struct FindingsOptions {
    var format = FindingsFormat.text
    /// Whether a finding takes one line.
    var isQuiet = false
    /// Whether warnings count as errors.
    var isStrict = false
    /// The most findings that are printed; all when nil.
    var mostFindings: Int?
    var filter = FindingsFilter()
}
