import ByteText
import Fingerprints
import FollowUpReport

extension Provenance {
    /// What is written of some documents, read back. `files` are all that they were compiled from.
    init(
        of documents: [NamedDocument], _ context: ReportContext, layout: String, files: [SourceFile],
        submissionsLeftOut: [SubmissionLeftOut] = [], folder: String
    ) throws {
        try self.init(
            parsing: Self.written(
                of: documents, context, layout: layout, files: files, submissionsLeftOut: submissionsLeftOut,
                folder: folder))
    }

    /// What is written of some documents.
    static func written(
        of documents: [NamedDocument], _ context: ReportContext, layout: String, files: [SourceFile],
        submissionsLeftOut: [SubmissionLeftOut] = [], folder: String
    ) -> [UInt8] {
        var bytes: [UInt8] = []
        Tracing(
            documents, context, layout: layout,
            fingerprints: Dictionary(
                files.map { ($0.path, Fingerprint(of: $0.bytes).hex) },
                uniquingKeysWith: { first, _ in first }),
            sources: files, submissionsLeftOut: submissionsLeftOut, folder: folder
        ).write { bytes += $0 }
        return bytes
    }
}
