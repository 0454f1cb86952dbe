import FileAccess
import FollowUpReport

/// The files written for a report.
public struct WrittenReport: Sendable {
    /// The paths of the files.
    public let paths: [String]
    /// The paths of documents of an earlier report in the same folder. They are kept, as someone may need
    /// them, but must not be mistaken for this report.
    public let leftOver: [String]

    /// A document of the folder that somebody had edited, and the copy of it that was kept.
    public struct EditedDocument: Hashable, Sendable {
        /// The path of the document, which now holds the new one.
        public let path: String
        /// The path of the copy.
        public let copy: String
    }

    /// The documents that had been edited since they were written.
    public let edited: [EditedDocument]

    init(
        _ names: [String], in folder: String, _ files: any FileSystem, edited: [EditedDocument]
    ) {
        self.edited = edited
        paths = names.map { Path.join(folder, $0) }
        leftOver = NamedDocument.names.flatMap { name in
            ReportFormat.all.map { "\(name).\($0.fileExtension)" }
        }
        .filter { !names.contains($0) }.map { Path.join(folder, $0) }.filter { files.kind($0) == .file }
    }
}
