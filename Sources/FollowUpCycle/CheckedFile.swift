public import ByteText
public import Diagnostics
package import FileAccess
public import FollowUpModel
import FollowUpValidation

/// A file checked on its own and with the files beside it.
public struct CheckedFile: Sendable {
    /// The file.
    public let source: SourceFile
    /// The findings in it, without confidential words.
    public let findings: [Diagnostic]
    /// How much of its checklist a submission fills in; nil for a cycle file, or if the checklist is not
    /// known.
    public let completeness: Completeness?
    /// Whether it is a submission that is no reply yet, or a contribution with no text.
    public let isFormNotReturned: Bool
    /// Whether it says since when a State is a party to a treaty.
    private let datesTreaties: Bool

    private init(
        _ source: SourceFile, _ findings: [Diagnostic], _ completeness: Completeness? = nil,
        isFormNotReturned: Bool = false, datesTreaties: Bool = false
    ) {
        (self.source, self.findings, self.completeness) = (source, findings, completeness)
        self.isFormNotReturned = isFormNotReturned
        self.datesTreaties = datesTreaties
    }

    fileprivate init(cycle source: SourceFile, _ reader: SubmissionReader) {
        let decoded = Cycle.decode(
            source, checklists: reader.checklists, groups: reader.membership.groups)
        self.init(source, decoded.findings)
    }

    fileprivate init(registers source: SourceFile, _ reader: SubmissionReader) {
        let membership = reader.context(beside: source.path).membership
        self.init(source, Registers.decode(source, membership: membership).findings)
    }

    fileprivate init(_ decoded: Decoded<Contribution>) {
        self.init(
            decoded.source, decoded.findings, isFormNotReturned: decoded.isFormNotReturned)
    }

    fileprivate init(
        _ decoded: Decoded<Submission>, _ findings: [Diagnostic], _ context: SubmissionContext
    ) {
        let completeness = decoded.value.flatMap { submission in
            context.checklists[submission.checklist, submission.edition].map {
                Completeness(of: submission, on: $0, in: context.cycle)
            }
        }
        let answers = (decoded.value?.answers ?? []) + (decoded.value?.unconfirmed.answers ?? [])
        self.init(
            decoded.source, findings, completeness, isFormNotReturned: !decoded.hasReplied,
            datesTreaties: answers.contains { $0.treaties.contains { $0.since != nil } })
    }

    /// Checks a submission on its own and with the files beside it.
    fileprivate init(
        beside file: SourceFile, _ checklists: Editions<Questions>, commitments: [String: [String]] = [:],
        treaties: [String: [Treaty]] = [:], _ membership: Membership, _ files: any FileSystem
    ) {
        let read = SubmissionInFolder(
            file, checklists, commitments: commitments, treaties: treaties, membership, files)
        self.init(read.decoded, read.decoded.findings, read.context)
    }
}

extension SubmissionReader {
    /// Checks a file in its folder: a cycle file or registers, recognized by their names, a contribution, by that of its folder or by
    /// the contributor in it, or else a submission, with the cycle and the earlier replies beside it.
    public func check(_ file: SourceFile) -> CheckedFile {
        if isContribution(file) {
            let folder =
                CycleContributions.contains(file.path) ? CycleContributions.cycle(of: file.path) : nil
            var check = ContributionCheck()
            return CheckedFile(
                check.check(Contribution.decode(file, in: contributionContext(inCycle: folder))))
        }
        return switch Path.name(file.path) {
        case CycleFiles.cycleFile: CheckedFile(cycle: file, self)
        case Registers.fileName: CheckedFile(registers: file, self)
        default:
            CheckedFile(
                beside: file, questions, commitments: commitments, treaties: treaties, membership, files)
        }
    }

    /// Checks a submission that is not in a folder, such as one just received. Its path serves only as its
    /// name.
    public func checkAlone(_ file: SourceFile) -> CheckedFile {
        if isContribution(file) {
            return CheckedFile(Contribution.decode(file, in: contributionContext(inCycle: nil)))
        }
        let context = contextWithoutCycle
        let decoded = Submission.decode(file, in: context)
        return CheckedFile(decoded, decoded.findings, context)
    }

    /// Returns whether a file is a contribution.
    package func isContribution(_ file: SourceFile) -> Bool {
        CycleContributions.contains(file.path) && Path.name(file.path) != CycleFiles.cycleFile
            || TopLevelField.word(of: "contributor", in: file.bytes) != nil
                && TopLevelField.word(of: "state", in: file.bytes) == nil
    }
}

extension CheckedFile {
    /// Checks the submission at `path` against its own checklist, without reading other checklists or their
    /// instruments. Returns nil if that is not enough, because the submission may involve another checklist,
    /// or if the file is not a submission or cannot be read.
    ///
    /// - Throws: ``Failure`` if the checklist cannot be used.
    package init?(
        onItsChecklistAlone path: String, _ templates: TemplateFolder, _ membership: Membership,
        _ files: any FileSystem
    ) throws(Failure) {
        // A large file takes longer than reading all templates, and might be checked twice.
        guard files.kind(path) == .file, Path.name(path) != CycleFiles.cycleFile,
            !CycleContributions.contains(path),
            let bytes = try? files.read(path), bytes.count < 1 << 18
        else { return nil }
        let file = SourceFile(path: path, bytes: bytes)
        guard let questions = try Self.questions(of: file, templates, files) else { return nil }
        self.init(beside: file, Editions(inUse: [questions]), membership, files)
        // An unknown item or field may belong to another checklist; a commitment that is not asked about may
        // be one of the instrument; a comment may be one of the form of another edition.
        let doubtful: Set = ["FU102", "FU105", "FU106", "FU112", "FU114", "FU115", "FU411", "FU412"]
        if findings.contains(where: { doubtful.contains($0.code) }) { return nil }
        // The instrument says when a treaty was adopted.
        if datesTreaties { return nil }
    }

    /// Returns the questions of the checklist that a submission and the cycle beside it name.
    private static func questions(
        of file: SourceFile, _ templates: TemplateFolder, _ files: any FileSystem
    ) throws(Failure) -> Questions? {
        guard let id = TopLevelField.word(of: "checklist", in: file.bytes) else { return nil }
        let beside = Path.join(Path.parent(file.path), CycleFiles.cycleFile)
        let edition = TopLevelField.word(of: "edition", in: file.bytes).flatMap { Int($0) }
        if let cycle = try? files.read(beside),
            TopLevelField.word(of: "checklist", in: cycle) != id
                || TopLevelField.word(of: "edition", in: cycle).flatMap({ Int($0) }) != edition
        {
            return nil
        }
        return try templates.questions(id, edition: edition)
    }
}
