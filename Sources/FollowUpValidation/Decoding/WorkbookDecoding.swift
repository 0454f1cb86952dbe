import ByteText
import Diagnostics
import FollowUpModel

extension Decoded<Submission> {
    /// Decodes a workbook: what it says is decoded as the same submission in YAML, and every finding has a cell.
    static func ofWorkbook(_ file: SourceFile, in context: SubmissionContext) -> Decoded<Submission> {
        let reading = SubmissionWorkbook.read(file)
        guard !reading.source.bytes.isEmpty else {
            return Decoded(
                source: reading.source, value: nil, findings: reading.findings, evidence: .unread)
        }
        return Submission.decode(text: reading.source, in: context).fromWorkbook(reading)
    }
}
