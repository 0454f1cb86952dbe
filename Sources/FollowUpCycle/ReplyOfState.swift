public import ByteText
public import Diagnostics
public import FollowUpReport
import FollowUpValidation

/// A reply read for the State that gave it.
public struct ReplyOfState: Sendable {
    /// The reply, with its answers in confidence and without those that have errors.
    public let reply: OwnReply
    /// The findings in it.
    public let findings: [Diagnostic]
    /// The file.
    public let source: SourceFile

    /// Reads the reply at `path`, with the cycle and the earlier replies beside it.
    ///
    /// - Throws: ``Failure``, with the findings, if a part of it cannot be read or it is not known whose reply to what it
    ///   is.
    public init(_ path: String, _ reader: SubmissionReader) throws(Failure) {
        let file = try reader.files.source(path)
        guard !reader.isContribution(file) else {
            throw Failure(
                "\(path) is a contribution; only the reply of a State is written as its own document")
        }
        let read = SubmissionInFolder(
            file, reader.questions, commitments: reader.commitments, treaties: reader.treaties,
            reader.membership, reader.files)
        let decoded = read.decoded
        let inTheWay =
            decoded.findings.filter(EarlierReply.preventsReading)
            + decoded.findingsOutsideAnswers.filter {
                EarlierReply.preventsCarryingOver($0) && !EarlierReply.preventsReading($0)
            }
        guard let submission = decoded.value, inTheWay.isEmpty,
            let checklist = reader.checklists[submission.checklist, submission.edition]
        else {
            throw Failure(
                "no document can be made of \(path) until this is corrected",
                inTheWay.isEmpty ? decoded.findings : inTheWay, in: decoded.source)
        }
        let (state, cycle) = (submission.state, read.context.cycle)
        let known = read.context.membership.states[state]
        let member = if let known { known } else { try reader.member(state) }
        reply = OwnReply(
            submission, on: checklist, of: cycle.map { member.name(on: $0.reportDate) } ?? member.name,
            cycle: cycle, withoutAnswersTo: decoded.itemsWithErrors)
        findings = decoded.findings
        source = decoded.source
    }
}
