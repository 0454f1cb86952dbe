public import ByteText
import FollowUpModel

/// A reply written anew on its own form, with all that the form says beside the fields.
public struct RewrittenReply {
    /// The form, which asks what the reply asks.
    public let form: BlankChecklist
    /// The form filled in, in plain text.
    public let text: String

    /// Writes a reply anew.
    ///
    /// - Parameters:
    ///   - source: The file, which must be a well-formed submission.
    ///   - form: The form of the same checklist, cycle and State.
    /// - Throws: ``NotCarriedOver`` if fields that the checklist writes on separate lines share one.
    public init(_ source: SourceFile, on form: BlankChecklist) throws(NotCarriedOver) {
        let file = LineMappedFile(source)
        self.form = form.askingSame(as: [file])
        text = try CarriedOverChecklist(
            rewriting: source, on: self.form, TypedComments(in: [file], on: form)
        ).text
    }
}
