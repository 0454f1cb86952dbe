public import ByteText
public import Diagnostics
public import FollowUpForms
public import FollowUpModel
import FollowUpValidation

/// A State’s reply that is to be divided among those who answer it.
public struct ReplyToDivide {
    /// The reply.
    public let reply: DividedReply
    /// The findings on what stands in it as a workbook and is not read.
    public var findings: [Diagnostic] { decoded.findingsOnWorkbook }
    /// What it says.
    public let submission: Submission
    /// The file.
    public let source: SourceFile
    private let checklist: Checklist
    private let decoded: Decoded<Submission>
    private let context: SubmissionContext

    /// Reads the reply at `path`.
    ///
    /// - Throws: ``Failure``, with the findings, if it cannot be divided as it is.
    public init(_ path: String, _ reader: SubmissionReader) throws(Failure) {
        context = reader.contextWithoutCycle
        decoded = Submission.decode(try reader.files.source(path), in: context)
        // Of a workbook, the text that it stands for.
        source = decoded.source
        let inTheWay = decoded.findings.filter(EarlierReply.preventsCarryingOver)
        guard let submission = decoded.value, inTheWay.isEmpty else {
            throw Failure(
                "\(path) cannot be divided until this is corrected",
                inTheWay.isEmpty ? decoded.findings : inTheWay, in: source)
        }
        self.submission = submission
        let form = try reader.form(of: submission, path: path)
        guard let checklist = reader.checklists[submission.checklist, submission.edition] else {
            throw Failure("there is no checklist “\(submission.checklist)”")
        }
        self.checklist = checklist
        do {
            reply = try DividedReply(source, on: form)
        } catch {
            throw error.failure(in: source, action: "copied")
        }
    }

    /// The questions that it asks by their themes, each named as the theme is.
    public var byTheme: [AgencyQuestions] {
        checklist.instrument.themes.map { theme in
            AgencyQuestions(
                name: theme.id, items: reply.asked.filter { $0.theme == theme.id }.map(\.id))
        }.filter { !$0.items.isEmpty }
    }

    /// Returns the questions that a file gives to each agency, with the findings in it.
    public func byAgency(_ file: SourceFile) -> (agencies: [AgencyQuestions], findings: [Diagnostic]) {
        let decoded = AgencyQuestions.decode(file, of: checklist.questions, asked: reply.asked.map(\.id))
        return (decoded.accepted?.filter { !$0.items.isEmpty } ?? [], decoded.findings)
    }

    /// Returns the part that asks some questions.
    ///
    /// - Parameters:
    ///   - isFirst: Whether what belongs to no question stands in it.
    ///   - authority: Who is to answer it, if that is known by name.
    /// - Throws: ``Failure`` if it cannot be written.
    public func part(
        asking items: [String], isFirst: Bool, answeredBy authority: String?
    ) throws(Failure) -> (form: BlankChecklist, filledIn: FilledForm) {
        do {
            let part = try reply.part(asking: Set(items), isFirst: isFirst, answeredBy: authority)
            return (part.form, FilledForm(part.text, from: [decoded], context))
        } catch {
            throw error.failure(in: source, action: "copied")
        }
    }
}
