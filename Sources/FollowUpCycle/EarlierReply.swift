public import ByteText
import Diagnostics
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
    /// The checklist that it answers, in its edition; nil where it names an edition that there is not.
    private let checklist: Checklist?

    /// Reads the file at `path`. Throws with the findings when it cannot be told what the file is of, or what some of it was
    /// meant for.
    public init(_ path: String, _ templates: TemplateFolder, _ files: any FileSystem) throws(Failure) {
        source = try files.source(path)
        let reader = try SubmissionReader(templates, files)
        let earlier = EarlierReplies(
            folder: Path.parent(path), checklists: reader.questions, membership: reader.membership,
            files: files)
        let decoded = earlier.followed(from: Submission.decode(source, in: reader.contextWithoutCycle))
        let inTheWay = decoded.findings.filter(Self.isInTheWay)
        guard let submission = decoded.value, inTheWay.isEmpty else {
            throw Failure(
                "\(path) cannot be carried over until this is mended",
                inTheWay.isEmpty ? decoded.findings : inTheWay, in: source)
        }
        self.submission = submission
        let checklist = reader.checklists[submission.checklist, submission.edition]
        let edition = TopLevelField.word(of: "edition", in: source.bytes).flatMap { Int($0) }
        self.checklist = checklist?.edition == edition ? checklist : nil
    }

    /// What the answers answer of another checklist too, by the crosswalk of the two.
    public func elsewhere(
        for other: Checklist, _ templates: TemplateFolder
    ) throws(Failure) -> [String: [AnswerElsewhere]] {
        let checklists = try templates.checklists()
        guard other.id != submission.checklist, let inUse = checklists[submission.checklist],
            let own = checklists[submission.checklist, submission.edition]
        else { return [:] }
        let pairs = try templates.crosswalks(between: checklists).flatMap {
            $0.pairs(from: own.id, to: other.id)
        }
        return AnswerElsewhere.answers(of: submission, on: own, now: inUse, pairs) {
            !ConfidencePlea.isMade(in: $0)
        }
    }

    /// The answers in `form`, which is a form of the same checklist; throws when the fields of one stand on one line.
    public func carriedOver(onto form: BlankChecklist) throws(Failure) -> CarriedOverChecklist {
        do {
            return try CarriedOverChecklist(source, of: checklist, onto: form)
        } catch {
            let line = LineIndex(source).position(of: error.place.range.lowerBound)
            throw Failure(
                "\(source.path):\(line.line):\(line.column): this cannot be carried over, because it stands on one "
                    + "line; write each field on a line of its own, as the checklist has it")
        }
    }

    /// Whether a finding says that a part of the file cannot be read or is not where it belongs, or that the header does not
    /// say what the file is of. What is wrong with the answers themselves is carried over with them.
    private static func isInTheWay(_ finding: Diagnostic) -> Bool {
        // What is blank is not carried over, and what asks for confidence without being the field for it may not stand beside
        // the same answer in the new form.
        if ["FU210", "FU214", "FU215"].contains(finding.code), finding.isConfidential { return true }
        guard finding.severity == .error else { return false }
        return finding.code.hasPrefix("FU0")
            || ["FU101", "FU102", "FU104", "FU106", "FU108", "FU207"].contains(finding.code)
            || finding.code == "FU103" && finding.item == nil
    }
}
