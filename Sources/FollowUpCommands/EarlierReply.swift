import Diagnostics
import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// A State’s earlier checklist, whose answers are carried over.
struct EarlierReply {
    let source: SourceFile
    /// What the file says of itself.
    let checklist: String
    let state: String
    let cycle: String
    let submission: Submission?

    /// Reads the file at `path`. Throws with the findings when some of it is not where it belongs, so that it cannot be
    /// told what it was meant for.
    init(_ path: String, _ folder: TemplateFolder, _ world: World) throws(Failure) {
        do {
            source = SourceFile(path: path, bytes: try world.files.read(path))
        } catch {
            throw Failure(error.message)
        }
        let reader = SubmissionReader(
            checklists: try folder.checklists(), membership: try folder.membership(), files: world.files)
        let decoded = Submission.decode(source, in: reader.context(of: nil))
        let inTheWay = decoded.findings.filter(Self.isInTheWay)
        guard inTheWay.isEmpty else {
            var renderer = TextRenderer(sources: [source])
            throw Failure(
                "\(path) cannot be carried over until this is mended",
                findings: inTheWay.map { renderer.render($0) }.joined())
        }
        // A person may have written any number of comments above them.
        let word = { (name: String) in
            TopLevelField.word(of: name, in: decoded.source.bytes, lines: .max) ?? ""
        }
        checklist = word("checklist")
        state = word("state")
        cycle = word("cycle")
        submission = decoded.value
    }

    /// What the answers answer of another checklist too, by the crosswalk of the two.
    func elsewhere(
        for other: Checklist, _ folder: TemplateFolder
    ) throws(Failure) -> [String: [AnswerElsewhere]] {
        let checklists = try folder.checklists()
        guard let submission, other.id != checklist, let own = checklists[checklist] else { return [:] }
        let pairs = try folder.crosswalks(between: checklists).flatMap {
            $0.pairs(from: checklist, to: other.id)
        }
        return AnswerElsewhere.answers(of: submission, on: own, cycle: cycle, pairs)
    }

    /// The answers in `form`, which is a form of the same checklist.
    func carriedOver(onto form: BlankChecklist) throws(Failure) -> CarriedOverChecklist {
        do {
            return try CarriedOverChecklist(source, onto: form)
        } catch {
            let line = LineIndex(source).position(of: error.place.range.lowerBound)
            throw Failure(
                "\(source.path):\(line.line):\(line.column): this cannot be carried over, because it stands on one "
                    + "line; write each field on a line of its own, as the checklist has it")
        }
    }

    /// Whether a finding says that a part of the file cannot be read, or is not where it belongs. What is wrong with the
    /// words themselves is carried over with them.
    private static func isInTheWay(_ finding: Diagnostic) -> Bool {
        finding.severity == .error
            && (finding.code.hasPrefix("FU0") || ["FU101", "FU102", "FU104", "FU108"].contains(finding.code))
    }
}
