public import ByteText
import FollowUpModel

/// The parts of a State’s reply put together.
///
/// A piece (a field at the top, an answer, a list of proposals) that one part fills in is taken from there. Where
/// several do, the one that says all that the others say, word for word, is taken; otherwise they contradict each other,
/// and a person has to choose: nothing is mixed, and nothing chosen.
public struct MergedReply {
    /// The form that asks what the parts ask together.
    public let form: BlankChecklist
    /// The whole file; nil if parts contradict each other.
    public let text: String?
    /// Where they contradict each other, in the order of the form.
    public let contradictions: [Contradiction]
    /// Where parts say who cleared them, which is left out: that a part was cleared does not clear the reply, and what
    /// was answered since is to be cleared anew.
    public let clearancesLeftOut: [SourceLocation]
    /// The ids of the items whose answers were taken from each part, in the order of the parts.
    public let taken: [[String]]
    /// The number of items that the form asks.
    public let asked: Int

    /// Puts parts together.
    ///
    /// - Parameters:
    ///   - sources: The parts, which must be well-formed submissions of one State on one edition in one cycle.
    ///   - top: A file of the reply whose respondent and day of submission are taken; nil if those of the parts are.
    ///   - form: The form of the checklist.
    /// - Throws: ``NotCarriedOver`` if fields that the checklist writes on separate lines share one.
    public init(
        _ sources: [SourceFile], respondentIn top: SourceFile? = nil, onto form: BlankChecklist
    ) throws(NotCarriedOver) {
        let files = (sources + [top].compactMap(\.self)).map { LineMappedFile($0) }
        let comments = TypedComments(in: files, on: form)
        var replies: [PiecesOfReply] = []
        for file in files { replies.append(try PiecesOfReply(file, on: form, comments)) }
        let parts = Array(replies.prefix(sources.count))
        let head = top == nil ? nil : replies.last
        let form = form.askingSame(as: parts.map(\.file))
        self.form = form
        var merging = MergingParts(parts: parts, head: head, form: form)
        try merging.run()
        contradictions = merging.contradictions
        clearancesLeftOut = merging.clearancesLeftOut
        taken = merging.taken
        guard contradictions.isEmpty else {
            (text, asked) = (nil, 0)
            return
        }
        let whole = try CarriedOverChecklist(
            rewriting: merging.assembled.source(path: sources.first?.path ?? ""), on: form, comments)
        (text, asked) = (whole.text, whole.asked)
    }
}
