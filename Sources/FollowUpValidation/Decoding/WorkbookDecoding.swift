import ByteText
import Diagnostics
import FollowUpModel

extension Decoded<Submission> {
    /// Decodes a workbook: what it says is decoded as the same submission in YAML, and every finding has a cell.
    static func ofWorkbook(_ file: SourceFile, in context: SubmissionContext) -> Decoded<Submission> {
        let (source, findings) = SubmissionWorkbook.text(of: file)
        guard !source.bytes.isEmpty else {
            return Decoded(source: source, value: nil, findings: findings, evidence: .unread)
        }
        return Submission.decode(text: source, in: context).fromWorkbook(adding: findings)
    }
}
