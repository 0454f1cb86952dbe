import ByteText
public import Diagnostics
public import FollowUpModel

extension Decoded<Submission> {
    /// The findings on what stands in a workbook and is not read: no file that is made of it has that in an answer.
    public var findingsOnWorkbook: [Diagnostic] {
        guard source.cells != nil else { return [] }
        return findings.filter { ReadingRules.codesOnWorkbooks.contains($0.code) }
    }

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
