public import FileAccess
import FollowUpModel

/// The templates that a report is compiled with.
public struct ReportTemplates: Sendable {
    /// The reader of the submissions.
    public let reader: SubmissionReader
    let language: Result<ReportLanguage, Failure>

    /// Reads the templates for a cycle in `files`. Errors in the words of the report are thrown only when
    /// these are needed.
    ///
    /// - Throws: ``Failure`` if a checklist or the list of Member States cannot be used.
    public init(_ templates: TemplateFolder, _ files: any FileSystem) async throws(Failure) {
        // Reading the checklists takes as long as reading the others together.
        async let others = Result { () throws(Failure) in
            let membership = try templates.membership()
            let language = Result { () throws(Failure) in try templates.language(membership.language) }
            return (membership: membership, language: language)
        }
        let checklists = try templates.checklists()
        let (membership, language) = try await others.get()
        reader = SubmissionReader(checklists: checklists, membership: membership, files: files)
        self.language = language
    }
}
