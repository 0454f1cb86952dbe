public import FileAccess
import FollowUpModel

/// The templates that a report is compiled with.
public struct ReportTemplates: Sendable {
    /// What the submissions are read against.
    public let reader: SubmissionReader
    let language: Result<ReportLanguage, Failure>

    /// Reads the templates that a cycle in `files` takes. Throws when a checklist or the Member States cannot be used; what is
    /// wrong with the words of the report is thrown once they are needed.
    public init(_ templates: TemplateFolder, _ files: any FileSystem) async throws(Failure) {
        // The checklists take as long to be read as the others together.
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
