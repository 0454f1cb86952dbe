import FollowUpReport

extension Provenance {
    /// Creates the provenance that is written for some documents and read back.
    init(
        of documents: [NamedDocument], _ context: ReportContext, layout: String,
        submissionsLeftOut: [SubmissionLeftOut] = [], folder: String
    ) throws {
        try self.init(
            parsing: Self.written(
                of: documents, context, layout: layout, submissionsLeftOut: submissionsLeftOut, folder: folder
            ))
    }

    /// Returns the provenance written for some documents.
    static func written(
        of documents: [NamedDocument], _ context: ReportContext, layout: String,
        submissionsLeftOut: [SubmissionLeftOut] = [], folder: String
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        Tracing(
            documents, context, layout: layout, formats: ["md"], submissionsLeftOut: submissionsLeftOut,
            folder: folder
        ).write { bytes += $0 }
        return bytes
    }
}

extension ReportDocument {
    /// Returns the words of its paragraphs, as they are read back from its Markdown.
    func paragraphWords() throws -> [ParagraphName: ParagraphWords] {
        MarkdownReading.paragraphs(try ReportFormat.markdown.bytes(of: self))
    }
}
