/// What one reply adds to a file that is written of a report.
public enum ReplyPiece: Hashable, Sendable {
    /// The paragraphs of a part in a format.
    case paragraphs(ReplyPart, ReportFormat)
    /// The paragraphs of a part in the provenance.
    case provenance(ReplyPart)
    /// What is left out of it, in the provenance.
    case leftOut
}
