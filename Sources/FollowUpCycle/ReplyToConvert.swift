public import ByteText
public import Diagnostics
public import FollowUpForms
import FollowUpModel
import FollowUpValidation

/// A filled form that is to be written in another way.
public struct ReplyToConvert {
    /// The form, which asks what the file asks.
    public let form: BlankChecklist
    /// What is filled in in it.
    public let filledIn: FilledForm
    /// The file.
    public let source: SourceFile
    /// The findings on what stands in it as a workbook and is not read.
    public let findings: [Diagnostic]

    /// Reads the filled form at `path`.
    ///
    /// - Throws: ``Failure``, with the findings, if not all that stands in it can be read.
    public init(_ path: String, _ reader: SubmissionReader) throws(Failure) {
        try self.init(try reader.files.source(path), besideCycleOf: path, reader)
    }

    /// Reads a filled form.
    ///
    /// - Parameter place: The path beside which the file of its cycle is looked for.
    init(
        _ file: SourceFile, besideCycleOf place: String, _ reader: SubmissionReader
    ) throws(Failure) {
        let path = file.path
        let decoded = Submission.decode(file, in: reader.contextWithoutCycle)
        source = decoded.source
        findings = decoded.findingsOnWorkbook
        let isWorkbook = WorkbookName.isOne(path)
        let inTheWay = decoded.findings.filter {
            isWorkbook && EarlierReply.preventsCarryingOver($0)
        }
        guard inTheWay.isEmpty else {
            throw Failure(
                "\(path) cannot be written in another way until this is corrected", inTheWay, in: source)
        }
        guard let submission = decoded.value,
            reader.checklists[submission.checklist, submission.edition] != nil
        else {
            throw Failure("\(path) cannot be read as a submission; “followup validate \(path)” says why")
        }
        let whole = try reader.form(of: submission, path: place)
        let text: String
        if isWorkbook {
            do {
                let rewritten = try RewrittenReply(source, on: whole)
                (form, text) = (rewritten.form, rewritten.text)
            } catch {
                throw error.failure(in: source, action: "written in another way")
            }
        } else {
            // What a person typed stays as it is.
            (form, text) = (whole.askingSame(as: source), String(decoding: source.bytes, as: UTF8.self))
        }
        filledIn = FilledForm(text, from: [decoded], reader.contextWithoutCycle)
    }
}
