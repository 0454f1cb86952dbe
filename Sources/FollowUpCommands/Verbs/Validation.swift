import ByteText
import Diagnostics
import FileAccess
import FollowUpCycle
import FollowUpModel
import FollowUpValidation

/// The work of `followup validate`: it checks files and folders, and fixes them before that if requested.
struct Validation: Work {
    /// The name of the verb.
    static let name = "validate"

    /// The files and folders; `-` is standard input.
    let paths: [String]
    /// Whether files are fixed first.
    var fixes = false
    /// Whether to show fixes without applying them.
    var isDryRun = false
    /// The options for which findings are reported and how.
    var options = FindingsOptions()
    /// The folder of the templates, if it is not the one beside the program.
    var templates: String?

    func run(in world: World) async throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, named: templates)
        let membership = try folder.membership()
        var report = FindingsReport(options)
        if let path = theOnlyFile,
            let file = try CheckedFile(onItsChecklistAlone: path, folder, membership, world.files)
        {
            report.add(file)
            report.print(in: world)
            return report.status
        }
        let reader = SubmissionReader(
            checklists: try folder.checklists(), membership: membership,
            contributors: try folder.contributors(), files: world.files)
        var failures: [FileFailure] = []
        if fixes {
            failures = fix(reader, world, &report)
            if isDryRun {
                for failure in failures { add(failure, to: &report) }
                guard !report.findings.isEmpty else { return report.printFailures(in: world) }
                report.print(in: world)
                return report.status
            }
        }
        check(reader, world, &report)
        // A file that is too large to be fixed is reported when it is checked.
        report.add([], sources: [], failures: failures.filter { $0.tooManyBytes == nil })
        report.print(in: world)
        return report.status
    }

    /// The path, if there is only one and it is only checked.
    private var theOnlyFile: String? {
        guard !fixes, paths.count == 1, let path = paths.first, path != "-" else { return nil }
        return path
    }

    /// Fixes all paths, or shows how. Returns the failures.
    private func fix(
        _ reader: SubmissionReader, _ world: World, _ report: inout FindingsReport
    ) -> [FileFailure] {
        let fixer = SubmissionFixer(reader)
        var failures: [FileFailure] = []
        for path in paths {
            do {
                try fixer.fix(path, isDryRun: isDryRun) { fixed in
                    if isDryRun {
                        fixed.printDifference(in: world)
                    } else {
                        report.add(fixed, in: world)
                    }
                }
            } catch {
                failures.append(error)
            }
        }
        return failures
    }

    /// Adds the failure to read a file, as a finding if the file is too large.
    private func add(_ failure: FileFailure, to report: inout FindingsReport) {
        guard let bytes = failure.tooManyBytes else {
            report.add([], sources: [], failures: [failure])
            return
        }
        let decoded = Submission.tooLarge(path: failure.path, bytes: bytes)
        report.add(decoded.findings, sources: [decoded.source])
    }

    /// Checks all paths.
    private func check(_ reader: SubmissionReader, _ world: World, _ report: inout FindingsReport) {
        for path in paths {
            if path != "-", world.files.kind(path) == .folder {
                let cycles = reader.cycles(in: path)
                let total = cycles.reduce(0) { $0 + CycleFiles.submissionCount($1, world.files) }
                var progress = Progress(total: total, in: world)
                for cycle in cycles { check(folder: cycle, reader, world, &progress, &report) }
                progress.wipe()
            } else {
                do {
                    report.add(try check(path, reader, world))
                } catch {
                    add(error, to: &report)
                }
            }
        }
    }

    private func check(
        folder: String, _ reader: SubmissionReader, _ world: World, _ progress: inout Progress,
        _ report: inout FindingsReport
    ) {
        do {
            let last = try CycleFiles(folder, reader).check(world.workers) { found in
                progress.advance()
                report.add(found)
                report.printSoFar(in: world) { progress.wipe() }
            }
            report.add(last)
            report.printSoFar(in: world) { progress.wipe() }
            report.leaveCycle()
        } catch {
            report.add(
                [], sources: [], failures: [FileFailure(path: folder, action: "read", reason: error.message)])
        }
    }

    /// Checks one file or standard input.
    private func check(
        _ path: String, _ reader: SubmissionReader, _ world: World
    ) throws(FileFailure) -> CheckedFile {
        guard path == "-" else {
            return reader.check(SourceFile(path: path, bytes: try world.files.read(path)))
        }
        return reader.checkAlone(SourceFile(path: "standard input", bytes: try world.terminal.input()))
    }
}

extension Validation {
    /// Creates the work for arguments that are only the name of the verb and paths. Returns nil for all
    /// others. This avoids the argument parser, whose reflection on the types of all options takes a fifth of
    /// the time for checking one file.
    init?(pathsAlone arguments: [String]) {
        let paths = arguments.dropFirst()
        guard arguments.first == Self.name, !paths.isEmpty,
            paths.allSatisfy({ $0 == "-" || $0.utf8.first != UInt8(ascii: "-") })
        else { return nil }
        self.init(paths: Array(paths))
    }
}
