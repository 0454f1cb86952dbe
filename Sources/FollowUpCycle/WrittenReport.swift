import FileAccess
import FollowUpReport

/// What was written of a report.
public struct WrittenReport: Sendable {
    /// The paths of the files.
    public let paths: [String]
    /// The paths of documents of an earlier report that lie beside them: they are left to who may have use for them, but must not
    /// be taken for this report.
    public let leftOver: [String]

    init(_ names: [String], in folder: String, _ files: any FileSystem) {
        paths = names.map { Path.join(folder, $0) }
        leftOver = NamedDocument.names.flatMap { name in
            ReportFormat.all.map { "\(name).\($0.fileExtension)" }
        }
        .filter { !names.contains($0) }.map { Path.join(folder, $0) }.filter { files.kind($0) == .file }
    }
}
