import ByteText
import Diagnostics
public import FollowUpForms
package import FollowUpModel
import FollowUpReport
package import FollowUpValidation

/// What is filled in in a form, in plain text, with the files that it is from. It is made a workbook only where that
/// holds all that it says.
public struct FilledForm: Sendable {
    /// The whole file.
    public let text: String
    private let files: [Decoded<Submission>]
    private let context: SubmissionContext

    /// Creates it from its text.
    ///
    /// - Parameters:
    ///   - files: The files that it was made of.
    ///   - context: What they were read in.
    package init(
        _ text: String, from files: [Decoded<Submission>] = [], _ context: SubmissionContext
    ) {
        (self.text, self.files, self.context) = (text, files, context)
    }

    /// Whether it has notes by the Secretariat. They are no part of the reply, and no workbook holds them.
    public var hasNotesBySecretariat: Bool { text.contains(FormComments.secretariat) }

    /// Returns the workbook of a form with this filled in, without notes by the Secretariat.
    ///
    /// - Throws: ``Failure`` if it has no place for something, or cannot be written.
    public func workbook(of form: BlankChecklist) throws(Failure) -> [UInt8] {
        let name = files.first?.source.path ?? "the form"
        let before = Submission.decode(SourceFile(path: "form.yaml", bytes: Array(text.utf8)), in: context)
        // A comment has no place in a cell, and may ask for confidence.
        for file in files where file.findings.contains(where: Self.isOutsideOfAnswers) {
            throw Failure(
                "\(file.source.path) says something outside of its answers, for which a workbook has no place; write it "
                    + "as .html or .yaml",
                file.findings.filter(Self.isOutsideOfAnswers), in: file.source)
        }
        guard !before.findings.contains(where: Self.isOutsideOfAnswers) else {
            throw Failure(
                "\(name) has a remark behind a #, for which a workbook has no place; write it as .html or .yaml"
            )
        }
        for file in files where file.findings.contains(where: EarlierReply.preventsCarryingOver) {
            throw Failure(
                "\(file.source.path) cannot be written as a workbook until this is corrected",
                file.findings.filter(EarlierReply.preventsCarryingOver), in: file.source)
        }
        let workbook = FormWorkbook(form, beginningWith: text)
        guard workbook.withoutPlace.isEmpty else {
            let message =
                "a workbook has no place for what stands under \(workbook.withoutPlace.joined(separator: ", ")); "
                + "write it as .html or .yaml"
            // They may say why; another reason is that a form has a field that a workbook does not have.
            guard let file = files.first(where: \.hasErrors) else { throw Failure(message) }
            throw Failure(message, file.findings.filter { $0.severity == .error }, in: file.source)
        }
        let bytes = try workbook.written()
        let after = Submission.decode(SourceFile(path: "form.xlsx", bytes: bytes), in: context)
        guard let before = before.value, let after = after.value else {
            throw Failure("the workbook that was made cannot be read back; nothing was written")
        }
        let comparison = Comparison(
            of: before, named: name, with: after, named: name, checklist: form.checklist)
        guard comparison.changes.isEmpty else {
            let places = comparison.changes.prefix(5).map(\.place).joined(separator: ", ")
            throw Failure(
                "a workbook would not hold all that \(name) says (\(places)); write it as .html or .yaml")
        }
        return bytes
    }

    /// Returns whether a finding is about what is no part of an answer: a comment, also one that cuts off a text or asks
    /// for confidence, what is typed among the fields to copy, or what stands beside the answers in a workbook.
    private static func isOutsideOfAnswers(_ finding: Diagnostic) -> Bool {
        ["FU014", "FU039", "FU115", "FU116", "FU215"].contains(finding.code)
    }
}

extension FormWorkbook {
    /// Returns the file.
    ///
    /// - Throws: ``Failure`` if it cannot be written.
    public func written() throws(Failure) -> [UInt8] {
        switch bytes() {
        case .success(let bytes): return bytes
        case .failure(let reason): throw Failure("the workbook cannot be written: \(reason.words)")
        }
    }
}
