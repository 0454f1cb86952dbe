public import ByteText
public import Diagnostics
public import FileAccess
public import FollowUpForms
public import FollowUpModel
import FollowUpValidation

/// A State’s earlier checklist, whose answers are carried over.
public struct EarlierReply: Sendable {
    /// The file.
    public let source: SourceFile
    /// What it says.
    public let submission: Submission
    /// The findings on what stands in it as a workbook and is not read.
    public let findings: [Diagnostic]
    /// The checklist that it answers, in its edition; nil if it names an edition that does not exist.
    private let checklist: Checklist?

    /// Reads the file at `path`.
    ///
    /// - Throws: ``Failure``, with the findings, if the State, cycle or checklist of the file, or the place
    ///   of some of its content, cannot be determined.
    public init(_ path: String, _ templates: TemplateFolder, _ files: any FileSystem) throws(Failure) {
        try self.init(path, SubmissionReader(templates, files))
    }

    /// Reads the file at `path`, as the other does.
    init(_ path: String, _ reader: SubmissionReader) throws(Failure) {
        let file = try reader.files.source(path)
        let earlier = EarlierReplies(
            folder: Path.parent(path), checklists: reader.questions, membership: reader.membership,
            files: reader.files)
        let decoded = earlier.followed(from: Submission.decode(file, in: reader.contextWithoutCycle))
        source = decoded.source
        findings = decoded.findingsOnWorkbook
        let inTheWay = decoded.findings.filter(Self.preventsCarryingOver)
        guard let submission = decoded.value, inTheWay.isEmpty else {
            throw Failure(
                "\(path) cannot be carried over until this is corrected",
                inTheWay.isEmpty ? decoded.findings : inTheWay, in: source)
        }
        self.submission = submission
        let checklist = reader.checklists[submission.checklist, submission.edition]
        let edition = TopLevelField.word(of: "edition", in: source.bytes).flatMap { Int($0) }
        self.checklist = checklist?.edition == edition ? checklist : nil
    }

    /// Returns the answers that also answer items of another checklist, by the crosswalk between the two.
    public func elsewhere(
        for other: Checklist, _ templates: TemplateFolder
    ) throws(Failure) -> [String: [RelatedAnswer]] {
        let checklists = try templates.checklists()
        return elsewhere(for: other, checklists, try templates.crosswalks(between: checklists))
    }

    /// Returns the answers that also answer items of another checklist, by these crosswalks.
    func elsewhere(
        for other: Checklist, _ checklists: Editions<Checklist>, _ crosswalks: [Crosswalk]
    ) -> [String: [RelatedAnswer]] {
        guard other.id != submission.checklist, let inUse = checklists[submission.checklist],
            let own = checklists[submission.checklist, submission.edition]
        else { return [:] }
        let pairs = crosswalks.flatMap {
            $0.pairs(from: own.id, to: other.id)
        }
        return RelatedAnswer.answers(of: submission, on: own, now: inUse, pairs) {
            !ConfidentialityRequest.isContained(in: $0)
        }
    }

    /// Returns `form`, a form of the same checklist, with the answers carried over.
    ///
    /// - Throws: ``Failure`` if fields that the checklist writes on separate lines share one.
    public func carriedOver(onto form: BlankChecklist) throws(Failure) -> CarriedOverChecklist {
        do {
            return try CarriedOverChecklist(source, of: checklist, onto: form)
        } catch {
            throw error.failure(in: source, action: "carried over")
        }
    }

    /// Returns whether a finding prevents carrying over: a part of the file cannot be read or is misplaced,
    /// or the header does not identify the file. Errors in the answers themselves are carried over with them.
    static func preventsCarryingOver(_ finding: Diagnostic) -> Bool {
        if preventsReading(finding) || leavesConfidenceOpen(finding) { return true }
        return finding.severity == .error
            && (["FU101", "FU102", "FU104", "FU106", "FU108", "FU207"].contains(finding.code)
                || finding.code == "FU103" && finding.item == nil)
    }

    /// Returns whether a finding is on a part of a file that is not read.
    static func preventsReading(_ finding: Diagnostic) -> Bool {
        finding.severity == .error && (finding.code.hasPrefix("FU0") || finding.code == "FU233")
    }

    /// Returns whether a finding is on something that may ask for confidence.
    static func leavesConfidenceOpen(_ finding: Diagnostic) -> Bool {
        // Blank fields are not carried over, and a request for confidentiality outside the field for it might
        // end up beside another answer in the new form.
        ["FU210", "FU214", "FU215"].contains(finding.code) && finding.isConfidential
    }
}

extension NotCarriedOver {
    /// Returns the failure to do something with a file.
    func failure(in source: SourceFile, action: String) -> Failure {
        let line = LineIndex(source).position(of: place.range.lowerBound)
        return Failure(
            "\(source.path):\(line.line):\(line.column): this cannot be \(action), because it stands on one "
                + "line; write each field on a line of its own, as the checklist has it")
    }
}
