import ByteText
import Diagnostics
import FileAccess
import FollowUpModel
import FollowUpValidation

/// The work of `followup validate`: files and folders are checked, and before that mended where that is asked for.
struct Validation: Work {
    /// The name of the verb.
    static let name = "validate"

    /// The files and folders; `-` is standard input.
    let paths: [String]
    /// Whether files are mended first.
    var mends = false
    /// Whether it is only shown what would be mended.
    var isDryRun = false
    /// What is looked for, and how it is printed.
    var options = FindingsOptions()
    /// The folder of the templates, when it is not the one beside the program.
    var templates: String?

    func run(in world: World) async throws(Failure) -> ExitStatus {
        let folder = try TemplateFolder(world, override: templates)
        let membership = try folder.membership()
        if let file = theOnlyFile(world), let questions = try theOnlyQuestions(of: file, folder, world) {
            var report = FindingsReport(options)
            check(file, [questions.id: questions], membership, world.files, &report)
            // What belongs to no item may belong to one of another checklist, and so may a field that is not known.
            if report.codes.isDisjoint(with: ["FU102", "FU105", "FU106", "FU112", "FU411", "FU412"]) {
                report.print(in: world)
                return report.status
            }
        }
        let reader = SubmissionReader(
            checklists: try folder.checklists(), membership: membership, files: world.files)
        var mending: [FileFailure] = []
        if mends {
            let fixing = Fixing(reader: reader, world: world, isDryRun: isDryRun)
            for path in paths {
                do {
                    try await fixing.mend(path)
                } catch {
                    mending.append(error)
                }
            }
            if isDryRun {
                var report = FindingsReport(options)
                for failure in mending { add(failure, to: &report) }
                guard !report.findings.isEmpty else { return report.printFailures(in: world) }
                report.print(in: world)
                return report.status
            }
        }
        var report = await check(reader, world)
        // One that is too large to be mended is found to be when it is checked.
        report.add([], sources: [], failures: mending.filter { $0.tooManyBytes == nil })
        report.print(in: world)
        return report.status
    }

    /// Takes in why a file could not be read: of one that is too large it is a finding.
    private func add(_ failure: FileFailure, to report: inout FindingsReport) {
        guard let bytes = failure.tooManyBytes else {
            report.add([], sources: [], failures: [failure])
            return
        }
        let decoded = Submission.tooLarge(path: failure.path, bytes: bytes)
        report.add(decoded.findings, sources: [decoded.source])
    }

    /// The submission, where it is a single one that is only looked at and can be read. A large one takes longer than all
    /// templates, and would be checked twice for nothing when it has to do with several checklists.
    private func theOnlyFile(_ world: World) -> SourceFile? {
        guard !mends, paths.count == 1, let path = paths.first, path != "-", world.files.kind(path) == .file,
            Path.name(path) != CycleFiles.cycleFile, let bytes = try? world.files.read(path),
            bytes.count < 1 << 18
        else { return nil }
        return SourceFile(path: path, bytes: bytes)
    }

    /// The questions of the checklist of a single file, so that neither the others nor its instrument need be read.
    private func theOnlyQuestions(
        of file: SourceFile, _ folder: TemplateFolder, _ world: World
    ) throws(Failure) -> Questions? {
        guard let id = TopLevelField.word(of: "checklist", in: file.bytes) else { return nil }
        let beside = Path.join(Path.parent(file.path), CycleFiles.cycleFile)
        if let cycle = try? world.files.read(beside), TopLevelField.word(of: "checklist", in: cycle) != id {
            return nil
        }
        return try folder.questions(id)
    }

    /// Checks all paths.
    private func check(_ reader: SubmissionReader, _ world: World) async -> FindingsReport {
        var report = FindingsReport(options)
        for path in paths {
            if path != "-", world.files.kind(path) == .folder {
                let cycles = reader.cycles(in: path)
                let total = cycles.reduce(0) { $0 + CycleFiles.submissionCount($1, world.files) }
                var progress = Progress(total: total, in: world)
                for cycle in cycles { await check(folder: cycle, reader, world, &progress, &report) }
                progress.wipe()
            } else {
                do {
                    try check(path, reader, world, &report)
                } catch {
                    add(error, to: &report)
                }
            }
        }
        return report
    }

    private func check(
        folder: String, _ reader: SubmissionReader, _ world: World, _ progress: inout Progress,
        _ report: inout FindingsReport
    ) async {
        do {
            let files = try CycleFiles(folder, reader)
            report.add([], sources: [files.cycle?.source].compactMap(\.self), failures: files.failures)
            // What is found in the folder besides the submissions stands where its name does.
            var others = ((files.cycle?.findings ?? []) + files.folderFindings).sorted()[...]
            let edits = await files.forEachSubmission(in: world) { read in
                progress.advance()
                switch read {
                case .success(let decoded):
                    let before = others.prefix { $0.place.path < decoded.source.path }
                    others = others.dropFirst(before.count)
                    report.add(before + decoded.findings, sources: [decoded.source])
                case .failure(let failure): report.add([], sources: [], failures: [failure])
                }
                report.printSoFar(in: world) { progress.wipe() }
            }
            let last = others + (files.editorial?.findings ?? []) + (edits?.findings ?? [])
            report.add(last.sorted(), sources: [files.editorial?.source].compactMap(\.self))
            report.printSoFar(in: world) { progress.wipe() }
            report.leaveCycle()
        } catch {
            report.add(
                [], sources: [], failures: [FileFailure(path: folder, action: "read", reason: error.message)])
        }
    }

    private func source(_ path: String, _ world: World) throws(FileFailure) -> SourceFile {
        path == "-"
            ? SourceFile(path: "standard input", bytes: try world.terminal.input())
            : SourceFile(path: path, bytes: try world.files.read(path))
    }

    /// Checks one file: a cycle file by its name, else a submission.
    private func check(
        _ path: String, _ reader: SubmissionReader, _ world: World, _ report: inout FindingsReport
    ) throws(FileFailure) {
        let isInput = path == "-"
        let source = try self.source(path, world)
        if Path.name(path) == CycleFiles.cycleFile {
            let decoded = Cycle.decode(
                source, checklists: reader.checklists, groups: reader.membership.groups)
            report.add(decoded.findings, sources: [source])
            return
        }
        if isInput {
            let context = reader.contextWithoutCycle
            let decoded = Submission.decode(source, in: context)
            add(decoded, decoded.findings, context, to: &report)
        } else {
            check(source, reader.questions, reader.membership, reader.files, &report)
        }
    }

    /// Checks a submission by itself, and with what lies beside it.
    private func check(
        _ file: SourceFile, _ checklists: [String: Questions], _ membership: Membership,
        _ files: any FileSystem, _ report: inout FindingsReport
    ) {
        let context = SubmissionContext(
            beside: file.path, checklists: checklists, membership: membership, files: files)
        let earlier = EarlierReplies(
            folder: Path.parent(file.path), checklists: checklists, membership: membership, files: files)
        let decoded = earlier.followed(from: Submission.decode(file, in: context))
        let checked = CycleCheck.check([decoded], membership: context.membership)
        add(decoded, checked.flatMap(\.findings), context, to: &report)
    }

    /// Takes in what was found in a submission, and how much of its checklist is answered.
    private func add(
        _ decoded: Decoded<Submission>, _ findings: [Diagnostic], _ context: SubmissionContext,
        to report: inout FindingsReport
    ) {
        report.add(findings, sources: [decoded.source])
        if let submission = decoded.value, let checklist = context.checklists[submission.checklist] {
            report.note(Completeness(of: submission, on: checklist), of: decoded.source.path)
        }
    }
}

extension Validation {
    /// The work that arguments ask for that are the name of the verb and nothing but paths; nil for all others. To look up what
    /// Swift knows of the types of all options, as the parser of arguments does, takes a fifth of checking one file.
    init?(pathsAlone arguments: [String]) {
        let paths = arguments.dropFirst()
        guard arguments.first == Self.name, !paths.isEmpty,
            paths.allSatisfy({ $0 == "-" || $0.utf8.first != UInt8(ascii: "-") })
        else { return nil }
        self.init(paths: Array(paths))
    }
}
