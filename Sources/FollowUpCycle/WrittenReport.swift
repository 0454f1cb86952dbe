import FileAccess
import FollowUpReport

/// The files written for a report.
public struct WrittenReport: Sendable {
    /// The paths of the files.
    public let paths: [String]
    /// The paths of documents of an earlier report in the same folder. They are kept, as someone may need
    /// them, but must not be mistaken for this report.
    public let leftOver: [String]

    init(_ names: [String], in folder: String, _ files: any FileSystem) {
        paths = names.map { Path.join(folder, $0) }
        leftOver = NamedDocument.names.flatMap { name in
            ReportFormat.all.map { "\(name).\($0.fileExtension)" }
        }
        .filter { !names.contains($0) }.map { Path.join(folder, $0) }.filter { files.kind($0) == .file }
    }
}
