import Diagnostics
import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// A cycle as it was read from its folder.
struct CycleFolder {
    /// The name of the Secretariat’s file in the folder.
    static let cycleFile = "cycle.yaml"

    /// Whether a file of this name in the folder of a cycle is taken for a submission.
    static func isSubmission(_ name: String) -> Bool {
        name != cycleFile && name != Editorial.fileName && !name.hasPrefix(".")
            && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
    }

    /// The cycle; nil when its file is missing or cannot be used.
    let cycle: Decoded<Cycle>?
    /// The submissions, in the order of their file names.
    let submissions: [Decoded<Submission>]
    /// What editors put in place of States’ words, where there is such a file.
    let editorial: Decoded<[EditedText]>?
    /// The edited texts of words that still stand, and what is wrong with the others.
    let edits: EditorialCheck?
    /// The States that the cycle addresses.
    let membership: Membership
    /// Findings about the folder itself.
    let folderFindings: [Diagnostic]
    /// The files that could not be read.
    let failures: [FileFailure]

    /// Reads the folder at `path`: `cycle.yaml`, and every other `.yaml` file as a submission. The
    /// schema that editors use may lie beside them.
    init(_ path: String, checklists: [String: Checklist], membership: Membership, in world: World)
        async throws(Failure)
    {
        var progress = Progress(total: Self.submissionCount(path, world.files), in: world)
        defer { progress.wipe() }
        try await self.init(path, checklists: checklists, membership: membership, in: world, &progress)
    }

    /// How many submissions there are in the folder at `path`.
    static func submissionCount(_ path: String, _ files: any FileSystem) -> Int {
        ((try? files.names(in: path)) ?? []).count(where: isSubmission)
    }

    /// The same as a part of work on several cycles, whose progress is watched.
    init(
        _ path: String, checklists: [String: Checklist], membership: Membership, in world: World,
        _ progress: inout Progress
    ) async throws(Failure) {
        let files = world.files
        var folderFindings: [Diagnostic] = []
        var failures: [FileFailure] = []
        func source(_ name: String) -> SourceFile? {
            do {
                return SourceFile(path: Path.join(path, name), bytes: try files.read(name, in: path))
            } catch {
                failures.append(error)
                return nil
            }
        }
        let names: [String]
        do {
            names = try files.names(in: path).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            throw Failure(error.message)
        }
        cycle =
            names.contains(Self.cycleFile)
            ? source(Self.cycleFile).map {
                Cycle.decode($0, checklists: checklists, groups: membership.groups)
            } : nil
        if !names.contains(Self.cycleFile) { folderFindings.append(CycleCheck.missingCycleFile(path: path)) }
        self.membership = cycle?.value.map { $0.membership(outOf: membership) } ?? membership

        let context = SubmissionContext(
            checklists: checklists, membership: self.membership, cycle: cycle?.value)
        let earlier = EarlierReplies(
            folder: path, checklists: checklists, membership: membership, files: world.files)
        var submitted: [String] = []
        for name in names
        where name != Self.cycleFile && name != Editorial.fileName
            && files.kind(Path.join(path, name)) != .folder
        {
            if Self.isSubmission(name) {
                submitted.append(name)
            } else if !name.hasSuffix(SubmissionSchema.fileSuffix) {
                folderFindings.append(CycleCheck.notRead(path: Path.join(path, name), name: name))
            }
        }
        var submissions: [Decoded<Submission>] = []
        for read in await Self.submissions(submitted, in: path, context, earlier, world, &progress) {
            switch read {
            case .success(let submission): submissions.append(submission)
            case .failure(let failure): failures.append(failure)
            }
        }
        let checklist = cycle?.value.flatMap { checklists[$0.checklist] }
        self.submissions = CycleCheck.check(
            submissions, membership: self.membership, checklist: checklist)
        var editorial: Decoded<[EditedText]>?
        if names.contains(Editorial.fileName), let source = source(Editorial.fileName) {
            editorial = Editorial.decode(
                source, checklist: checklist, membership: self.membership, cycle: cycle?.value)
        }
        self.editorial = editorial
        var edits: EditorialCheck?
        if let cycle = cycle?.value, let checklist {
            edits = EditorialCheck(
                editorial?.value ?? [], path: Path.join(path, Editorial.fileName), self.submissions,
                checklist: checklist, self.membership, cycle: cycle)
        }
        self.edits = edits
        self.folderFindings = folderFindings
        self.failures = failures
    }

    /// Reads and checks files each for itself, as many at a time as there are workers; in the order of the names.
    private static func submissions(
        _ names: [String], in folder: String, _ context: SubmissionContext, _ earlier: EarlierReplies,
        _ world: World, _ progress: inout Progress
    ) async -> [Result<Decoded<Submission>, FileFailure>] {
        let files = world.files
        return await world.workers.map(names, isDone: { progress.advance() }) { name in
            Result { () throws(FileFailure) in
                let source = SourceFile(
                    path: Path.join(folder, name), bytes: try files.read(name, in: folder))
                return earlier.followed(from: Submission.decode(source, in: context))
            }
        }
    }

    /// All findings of the folder, file by file.
    var findings: [Diagnostic] {
        ((cycle?.findings ?? []) + folderFindings + submissions.flatMap(\.findings)
            + (editorial?.findings ?? []) + withholding(edits?.findings ?? [])).sorted()
    }

    /// Findings on the submissions, of which those on something confidential say no word of it.
    func withholding(_ findings: [Diagnostic]) -> [Diagnostic] {
        submissions.reduce(findings) { $1.withholding($0) }
    }

    /// The files that findings point into.
    var sources: [SourceFile] {
        [cycle?.source].compactMap { $0 } + submissions.map(\.source) + [editorial?.source].compactMap { $0 }
    }
}

extension Cycle {
    /// The States that the cycle addresses: in an exercise the invented ones, else all Member States.
    func membership(outOf membership: Membership) -> Membership {
        isExercise ? Membership(groups: membership.groups, states: inventedStates) : membership
    }
}
