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
    public init(_ templates: TemplateFolder, _ files: any FileSystem, _ workers: Workers)
        throws(Failure)
    {
        // Reading the checklists takes as long as reading the others together.
        let (checklists, others) = workers.together {
            Result { () throws(Failure) in try templates.checklists() }
        } _: {
            Result { () throws(Failure) in
                let membership = try templates.membership()
                let language = Result { () throws(Failure) in try templates.language(membership.language) }
                return (
                    membership: membership, language: language, contributors: try templates.contributors()
                )
            }
        }
        let (membership, language, contributors) = try others.get()
        reader = SubmissionReader(
            checklists: try checklists.get(), membership: membership, contributors: contributors, files: files
        )
        self.language = language
    }
}
