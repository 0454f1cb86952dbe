import ByteText
public import FileAccess
public import FollowUpModel
package import FollowUpValidation

/// The checklists and Member States that submissions are read against.
public struct SubmissionReader: Sendable {
    /// The checklists, in all their editions.
    public let checklists: Editions<Checklist>
    /// The Member States.
    public let membership: Membership
    /// Those that report on commitments that are not addressed to States.
    public let contributors: Contributors
    /// The files that submissions are read from.
    public let files: any FileSystem

    /// Creates a reader with the checklists and the Member States of the templates.
    ///
    /// - Throws: ``Failure`` if a template cannot be used.
    public init(_ templates: TemplateFolder, _ files: any FileSystem) throws(Failure) {
        self.init(
            checklists: try templates.checklists(), membership: try templates.membership(),
            contributors: try templates.contributors(), files: files)
    }

    /// Creates a reader with checklists and Member States that are already read.
    public init(
        checklists: Editions<Checklist>, membership: Membership, contributors: Contributors = .none,
        files: any FileSystem
    ) {
        self.checklists = checklists
        self.membership = membership
        self.contributors = contributors
        self.files = files
    }

    /// The questions of the checklists.
    var questions: Editions<Questions> { checklists.map(\.questions) }

    /// The ids of the commitments of the instruments that the checklists are on.
    var commitments: [String: [String]] {
        checklists.inUse.mapValues { $0.instrument.commitments.map(\.id) }
    }

    /// The treaties of the instruments that the checklists are on.
    var treaties: [String: [Treaty]] { checklists.inUse.mapValues(\.instrument.treaties) }

    /// Returns the context of a file: the cycle whose `cycle.yaml` is beside it, if there is one.
    package func context(beside path: String) -> SubmissionContext {
        SubmissionContext(
            beside: path, checklists: questions, commitments: commitments, treaties: treaties,
            membership: membership, files: files)
    }

    /// Returns what contributions are checked against: the cycle whose `cycle.yaml` lies in a folder, if there is one.
    package func contributionContext(inCycle folder: String?) -> ContributionContext {
        let bytes = folder.flatMap { try? files.read(CycleFiles.cycleFile, in: $0) }
        let path = Path.join(folder ?? "", CycleFiles.cycleFile)
        let cycle = bytes.flatMap {
            Cycle.decode(
                SourceFile(path: path, bytes: $0), checklists: checklists, groups: membership.groups
            ).value
        }
        return contributionContext(of: cycle)
    }

    /// Returns what contributions to a cycle are checked against.
    func contributionContext(of cycle: Cycle?) -> ContributionContext {
        let invented = cycle.map { $0.isExercise ? [$0.membership(outOf: membership)] : [] } ?? []
        return ContributionContext(
            checklists: checklists, contributors: contributors, memberships: [membership] + invented,
            cycle: cycle)
    }

    /// Returns the cycle that a checklist is sent out in, as far as it can be read: that of the folder where the
    /// checklist is written, or of the usual folder where no path says one; nil if there is no such cycle.
    package func cycle(_ id: String, ofChecklistAt path: String?) -> Cycle? {
        let usual = Path.join(Path.join("Submissions", id), "checklist.yaml")
        let cycle = context(beside: path.flatMap { $0 == "-" ? nil : $0 } ?? usual).cycle
        return cycle?.id == id ? cycle : nil
    }

    /// The context of a submission whose cycle is unknown.
    package var contextWithoutCycle: SubmissionContext {
        SubmissionContext(
            checklists: questions, commitments: commitments, treaties: treaties, membership: membership,
            cycle: nil)
    }

    /// Returns the folders of cycles at `path`: the folder itself if it contains a cycle, otherwise its
    /// subfolders that do, or the folder itself if none does.
    package func cycles(in path: String) -> [String] {
        let isCycle = { (folder: String) in files.kind(Path.join(folder, CycleFiles.cycleFile)) == .file }
        if isCycle(path) { return [path] }
        let names = (try? files.names(in: path)) ?? []
        let inside = names.sorted().map { Path.join(path, $0) }.filter(isCycle)
        return inside.isEmpty ? [path] : inside
    }

    /// Returns the paths of the submissions in the folder of a cycle, in the order of their names.
    func submissions(in folder: String) throws(FileFailure) -> [String] {
        try files.names(in: folder).filter { FolderEntryName(name: $0).isSubmission }.sorted().map {
            Path.join(folder, $0)
        }
    }
}

extension SubmissionContext {
    /// Creates the context of a file: the cycle whose `cycle.yaml` is beside it, if there is one, as far as
    /// it can be read. Errors in `cycle.yaml` are reported when that is checked.
    init(
        beside path: String, checklists: Editions<Questions>, commitments: [String: [String]] = [:],
        treaties: [String: [Treaty]] = [:], membership: Membership, files: any FileSystem
    ) {
        let folder = Path.parent(path)
        let bytes = try? files.read(CycleFiles.cycleFile, in: folder)
        let cycle = bytes.flatMap {
            Cycle.decode(
                SourceFile(path: Path.join(folder, CycleFiles.cycleFile), bytes: $0), checklists: [:],
                groups: membership.groups
            ).value
        }
        self.init(
            checklists: checklists, commitments: commitments, treaties: treaties,
            membership: cycle.map { $0.membership(outOf: membership) } ?? membership, cycle: cycle)
    }
}
