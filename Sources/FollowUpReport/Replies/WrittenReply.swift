public import Diagnostics

/// What one reply adds to the files of a report, written when its turn came.
public struct WrittenReply: Sendable {
    /// All that it adds to the files.
    public let bytes: [UInt8]
    /// Where each piece stands in the bytes.
    public let pieces: [ReplyPiece: Range<Int>]
    /// Where those of its places are that paragraphs of other sections print.
    public let stretches: [Place: Provenance.Stretch]
    /// The path of the submission.
    let path: String
    /// The texts of its paragraphs.
    let texts: [StyleText]
    /// The words of each part.
    let words: [ReplyPart: ReplyWords]
}
